package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Won deals by the size of their amounts (D6), counted or added up. The bands are the quarters of the amounts won in the
 * twelve months up to the as-of day, wherever they were won; a key is {@code low..high}, its ends open or in currency units.
 */
public final class SizeBands extends OfDeals {

    private static final int BANDS = 4;

    private final Lookup lookup;
    private final boolean money;

    /** @param money whether amounts are added, rather than deals counted */
    public SizeBands(Lookup lookup, boolean money) {
        this.lookup = lookup;
        this.money = money;
    }

    @Override
    public Outcome of(Scope scope) {
        Outcome revenue = lookup.get("won-revenue").of(scope);
        return (revenue.value() == null
                ? Outcome.of(null, 0).because(revenue.noData())
                : total(scope, trace(scope).measures())).left(revenue.left());
    }

    @Override
    public List<Part> parts(Scope scope) {
        double[] amounts = trace(scope).measures();
        double[] cuts = cuts(scope);
        List<Part> parts = new ArrayList<>();
        for (int band = 0; band <= cuts.length && amounts.length > 0; band++) {
            double low = band == 0 ? Double.NEGATIVE_INFINITY : cuts[band - 1];
            double high = band == cuts.length ? Double.POSITIVE_INFINITY : cuts[band];
            double[] inside = Arrays.stream(amounts).filter(amount -> amount > low && amount <= high).toArray();
            parts.add(new Part(List.of(written(low) + ".." + written(high)), total(scope, inside)));
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        return lookup.get("won-revenue").trace(scope);
    }

    private Outcome total(Scope scope, double[] amounts) {
        double sum = Arrays.stream(amounts).sum();
        return money
                ? Outcome.of(sum, amounts.length).also(new Extra("won", Unit.COUNT, (double) amounts.length))
                        .step(Note.of("metrics.step.sum", amounts.length, money(scope, sum)))
                : Outcome.of((double) amounts.length, amounts.length)
                        .also(new Extra("won-amount", Unit.MONEY, sum))
                        .step(Note.of("metrics.step.count", amounts.length));
    }

    /** Upper ends of all bands but the last, ascending and different; none where nothing was won. */
    static double[] cuts(Scope scope) {
        Data data = scope.data();
        return data.kept(List.of(SizeBands.class, scope.asOf()), () -> {
            double[] sizes = amounts(data, Span.yearBefore(scope.asOf()), scope.asOf());
            sizes = sizes.length == 0 ? amounts(data, Integer.MIN_VALUE, scope.asOf()) : sizes;
            if (sizes.length == 0) {
                return sizes;
            }
            double[] cuts = new double[BANDS - 1];
            for (int i = 0; i < cuts.length; i++) {
                cuts[i] = Spread.percentile(sizes, (i + 1) / (double) BANDS);
            }
            return Arrays.stream(cuts).distinct().toArray();
        });
    }

    private static double[] amounts(Data data, int after, int to) {
        long[] amounts = app.quarterdeck.metrics.views.Revenue.wonDeals().amounts(data).values();
        int[] closed = data.deals().days(Field.DEAL_CLOSED_ON);
        return java.util.stream.IntStream.range(data.deals().from(DealStatus.WON), data.deals().to(DealStatus.WON))
                .filter(row -> amounts[row] != app.quarterdeck.model.record.Blank.MONEY && closed[row] > after
                        && closed[row] <= to)
                .mapToDouble(row -> Money.units(amounts[row])).toArray();
    }

    static String written(double end) {
        return Double.isInfinite(end) ? "" : BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
    }
}

package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the period will bring (P5), in three parts: won so far, open deals expected in it at their chances, and deals not yet
 * created, as the last periods of the same length brought from the same elapsed share on. The range supposes that deals are
 * won or lost independently of each other and adds how far those past periods lay apart.
 */
public final class Forecast extends OfDeals {

    private static final int PAST_PERIODS = 8;
    private static final int FEWEST_FOR_RANGE = 3;

    private final Lookup lookup;

    public Forecast(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        if (scope.period().isAll()) {
            return Outcome.none("needs-period");
        }
        boolean over = scope.period().to() <= scope.asOf();
        if (scope.rewound() && !over) {
            return Outcome.none("needs-snapshot");
        }
        Outcome won = lookup.get("won-revenue").of(scope);
        double sure = won.value() == null ? 0 : won.value();
        Traced open = over ? Traced.counted(RecordKind.DEALS, new int[0], won(scope).left()) : open(scope);
        double expected = Arrays.stream(open.measures()).sum();
        double[] past = over ? new double[0] : past(scope);
        Double fresh = over ? Double.valueOf(0) : past.length == 0 ? null : mean(past);
        double value = sure + expected + (fresh == null ? 0 : fresh);
        Outcome outcome = Outcome.of(value, won.n() + open.rows().length).left(open.left().leftOut())
                .within(over ? null : range(scope, sure, value, open, past))
                .also(new Extra("won-so-far", Unit.MONEY, sure), new Extra("expected-open", Unit.MONEY, expected),
                        new Extra("expected-new", Unit.MONEY, fresh))
                .step(Note.of("metrics.step.forecast", money(scope, sure), money(scope, expected),
                        money(scope, fresh == null ? 0 : fresh), past.length));
        return fresh == null ? outcome.caveat("no-new-deals") : outcome;
    }

    /** The open deals expected in the period at their chances. */
    @Override
    public Traced trace(Scope scope) {
        return open(scope);
    }

    private Traced won(Scope scope) {
        return lookup.get("won-revenue").trace(scope);
    }

    private Traced open(Scope scope) {
        return lookup.get("expected-open").trace(scope);
    }

    private static Interval range(Scope scope, double sure, double value, Traced open, double[] past) {
        long[] amounts = Revenue.wonDeals().amounts(scope.data()).values();
        double variance = past.length < FEWEST_FOR_RANGE ? 0 : Spread.variance(past) * (1 + 1.0 / past.length);
        for (int i = 0; i < open.rows().length; i++) {
            double whole = Money.units(amounts[open.rows()[i]]);
            variance += open.measures()[i] * (whole - open.measures()[i]);
        }
        double around = Spread.Z * Math.sqrt(Math.max(0, variance));
        return new Interval(Math.max(sure, value - around), value + around);
    }

    /** What deals created after the same elapsed share brought before the end, in each of the last periods of history. */
    public static double[] past(Scope scope) {
        Data data = scope.data();
        Integer begin = Span.history(data, RecordKind.DEALS);
        double elapsed = (scope.asOf() - scope.period().from() + 1) / (double) scope.period().days();
        List<Double> sums = new ArrayList<>();
        Period period = data.settings().calendar().before(scope.period());
        while (begin != null && period.from() >= begin && sums.size() < PAST_PERIODS) {
            int after = period.from() + (int) Math.round(Math.max(0, elapsed) * period.days()) - 1;
            sums.add(createdAndWon(scope, after, period));
            period = data.settings().calendar().before(period);
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double createdAndWon(Scope scope, int after, Period period) {
        var deals = scope.data().deals();
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        long[] amounts = Revenue.wonDeals().amounts(scope.data()).values();
        RowSet won = scope.rows(RecordKind.DEALS).between(deals.from(DealStatus.WON), deals.to(DealStatus.WON));
        MoneySum sum = new MoneySum();
        won.stream().filter(row -> created[row] > after && closed[row] >= period.from() && closed[row] <= period.to())
                .filter(row -> amounts[row] != Blank.MONEY).forEach(row -> sum.add(amounts[row]));
        return sum.units();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}

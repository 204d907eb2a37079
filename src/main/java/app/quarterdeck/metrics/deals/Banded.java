package app.quarterdeck.metrics.deals;

import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.ListPrices;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * Another figure of decided deals for each band of their size (D6) or of their discount (D3). Deals that are in no band, for
 * want of an amount or a list amount, are left out.
 */
public final class Banded extends OfDeals {

    private static final double[] DISCOUNTS = {0, 5, 10, 20};

    private final Lookup lookup;
    private final String metric;
    private final Reason missing;
    private final Function<Scope, double[]> cuts;
    private final Function<Scope, IntToDoubleFunction> sizes;

    private Banded(Lookup lookup, String metric, Reason missing, Function<Scope, double[]> cuts,
            Function<Scope, IntToDoubleFunction> sizes) {
        this.lookup = lookup;
        this.metric = metric;
        this.missing = missing;
        this.cuts = cuts;
        this.sizes = sizes;
    }

    /** Bands of amounts: the quarters of what was won in the last twelve months. */
    public static Banded bySize(Lookup lookup, String metric) {
        return new Banded(lookup, metric, Reason.NO_AMOUNT, SizeBands::cuts, scope -> {
            long[] amounts = Revenue.wonDeals().amounts(scope.data()).values();
            return row -> amounts[row] == Blank.MONEY || amounts[row] == 0 ? Double.NaN : Money.units(amounts[row]);
        });
    }

    /** Bands of the discount on the list amount, in per cent: none, up to 5, 10 and 20, and more. */
    public static Banded byDiscount(Lookup lookup, String metric) {
        return new Banded(lookup, metric, Reason.NO_LIST_AMOUNT, _ -> DISCOUNTS, scope -> {
            long[] amounts = Revenue.wonDeals().amounts(scope.data()).values();
            long[] lists = ListPrices.ofDeals(scope.data()).values();
            return row -> amounts[row] == Blank.MONEY || lists[row] == Blank.MONEY || lists[row] <= 0
                    ? Double.NaN
                    : 100.0 * (lists[row] - amounts[row]) / lists[row];
        });
    }

    @Override
    public Outcome of(Scope scope) {
        Traced rows = trace(scope);
        return onlyWins(rows)
                ? Outcome.none("lost-without-amount").left(rows.left().leftOut())
                : base(scope, rows.rows()).left(rows.left().leftOut());
    }

    @Override
    public List<Part> parts(Scope scope) {
        double[] ends = cuts.apply(scope);
        IntToDoubleFunction size = sizes.apply(scope);
        Traced traced = trace(scope);
        int[] rows = onlyWins(traced) ? new int[0] : traced.rows();
        List<Part> parts = new ArrayList<>();
        for (int band = 0; band <= ends.length; band++) {
            double low = band == 0 ? Double.NEGATIVE_INFINITY : ends[band - 1];
            double high = band == ends.length ? Double.POSITIVE_INFINITY : ends[band];
            IntList inside = new IntList();
            for (int row : rows) {
                if (size.applyAsDouble(row) > low && size.applyAsDouble(row) <= high) {
                    inside.add(row);
                }
            }
            if (inside.size() > 0) {
                parts.add(new Part(List.of(SizeBands.written(low) + ".." + SizeBands.written(high)),
                        base(scope, inside.toArray())));
            }
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        Traced all = lookup.get(metric).trace(scope);
        IntToDoubleFunction size = sizes.apply(scope);
        IntList rows = new IntList();
        List<Double> measures = new ArrayList<>();
        Tally left = all.left();
        for (int i = 0; i < all.rows().length; i++) {
            if (Double.isNaN(size.applyAsDouble(all.rows()[i]))) {
                left.add(missing, all.rows()[i]);
            } else {
                rows.add(all.rows()[i]);
                measures.add(all.measures()[i]);
            }
        }
        return new Traced(all.kind(), rows.toArray(), measures.stream().mapToDouble(Double::doubleValue).toArray(),
                left);
    }

    /** Where amounts are kept of won deals only, every band would be won whole. */
    private boolean onlyWins(Traced rows) {
        return metric.equals("win-rate") && rows.rows().length > 0 && rows.left().rows().containsKey(missing)
                && Arrays.stream(rows.measures()).allMatch(won -> won > 0);
    }

    private Outcome base(Scope scope, int[] rows) {
        RowSet these = RowSet.of(rows, 0, rows.length);
        return lookup.get(metric).of(scope.rows(kind -> kind == RecordKind.DEALS ? these : scope.rows(kind)));
    }
}

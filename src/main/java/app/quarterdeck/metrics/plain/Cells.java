package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Groups;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.measures.Measure;
import app.quarterdeck.metrics.stat.MoneySums;
import org.jspecify.annotations.Nullable;

/** What selected rows add up to in each of many cells, in one pass instead of one a cell. */
final class Cells {

    private final int[] n;
    private final int[] hits;
    private final @Nullable MoneySums sums;
    private final @Nullable MoneySums hitSums;
    private final @Nullable MoneySums over;

    Cells(Prepared prepared, Selected selected, Groups groups) {
        this.n = groups.counts(prepared.kind(), selected.rows(), selected.count());
        this.sums = sums(prepared, prepared.measure, selected, groups);
        this.over = sums(prepared, prepared.over, selected, groups);
        if (prepared.counts()) {
            this.hits = n;
            this.hitSums = sums;
        } else {
            Selected hit = prepared.hits(selected.rows(), 0, selected.count());
            this.hits = groups.counts(prepared.kind(), hit.rows(), hit.count());
            this.hitSums = sums(prepared, prepared.measure, hit, groups);
        }
    }

    /** How many rows a cell has; 0 where it has no {@link #part}. */
    int n(int cell) {
        return n[cell];
    }

    Part part(int cell) {
        return new Part() {
            @Override
            public int n() {
                return n[cell];
            }

            @Override
            public int hits() {
                return hits[cell];
            }

            @Override
            public double sum() {
                return units(sums, cell);
            }

            @Override
            public double hitSum() {
                return units(hitSums, cell);
            }

            @Override
            public double over() {
                return units(over, cell);
            }
        };
    }

    Calculation.Figures figures(Totals totals, Window window) {
        double[] values = new double[n.length];
        for (int cell = 0; cell < n.length; cell++) {
            if (n[cell] > 0) {
                values[cell] = totals.number(part(cell), window);
            }
        }
        return new Calculation.Figures(values, n);
    }

    private static double units(@Nullable MoneySums sums, int cell) {
        if (sums == null) {
            throw new IllegalStateException("the formula names no measure");
        }
        return sums.units(cell);
    }

    private static @Nullable MoneySums sums(Prepared prepared, @Nullable Measure measure, Selected selected,
            Groups groups) {
        if (measure == null) {
            return null;
        }
        MoneySums out = new MoneySums(groups.size());
        measure.addTo(out, groups.of(prepared.kind(), selected.rows(), selected.count()), selected.rows(),
                selected.count());
        return out;
    }
}

package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.basis.Groups;
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
        int[] cells = groups.of(prepared.kind(), selected.rows(), selected.count());
        int count = groups.size();
        this.n = counts(cells, count);
        this.sums = sums(prepared.measure, selected, cells, count);
        this.over = sums(prepared.over, selected, cells, count);
        if (prepared.counts()) {
            this.hits = n;
            this.hitSums = sums;
        } else {
            Selected hit = prepared.hits(selected.rows(), 0, selected.count());
            int[] cellsHit = groups.of(prepared.kind(), hit.rows(), hit.count());
            this.hits = counts(cellsHit, count);
            this.hitSums = sums(prepared.measure, hit, cellsHit, count);
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

    private static double units(@Nullable MoneySums sums, int cell) {
        if (sums == null) {
            throw new IllegalStateException("the formula names no measure");
        }
        return sums.units(cell);
    }

    private static int[] counts(int[] cells, int count) {
        int[] out = new int[count];
        for (int cell : cells) {
            out[cell]++;
        }
        return out;
    }

    private static @Nullable MoneySums sums(@Nullable Measure measure, Selected selected, int[] cells, int count) {
        if (measure == null) {
            return null;
        }
        MoneySums out = new MoneySums(count);
        measure.addTo(out, cells, selected.rows(), selected.count());
        return out;
    }
}

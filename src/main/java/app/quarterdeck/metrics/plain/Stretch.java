package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.measures.Measure;
import app.quarterdeck.metrics.stat.MoneySum;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The counted rows of one figure: a stretch of a list of row numbers, from (inclusive) to (exclusive). */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
record Stretch(Prepared prepared, int[] rows, int from, int to) implements Part {

    @Override
    public int n() {
        return to - from;
    }

    @Override
    public int hits() {
        return prepared.countHits(rows, from, to);
    }

    @Override
    public double sum() {
        return sum(prepared.measure, rows, from, to);
    }

    @Override
    public double hitSum() {
        Selected hits = prepared.hits(rows, from, to);
        return sum(prepared.measure, hits.rows(), 0, hits.count());
    }

    @Override
    public double over() {
        return sum(prepared.over, rows, from, to);
    }

    /** What the rows weigh, where all of it is whole numbers; null otherwise. */
    int @Nullable [] whole() {
        return measure(prepared.measure).whole(rows, from, to);
    }

    double[] values() {
        Measure measure = measure(prepared.measure);
        double[] values = new double[n()];
        for (int i = from; i < to; i++) {
            values[i - from] = measure.value(rows[i]);
        }
        return values;
    }

    /** How many different codes the rows have in a column of codes. */
    int distinct(int[] codes) {
        BitSet met = new BitSet();
        for (int i = from; i < to; i++) {
            met.set(codes[rows[i]]);
        }
        return met.cardinality();
    }

    private static double sum(@Nullable Measure measure, int[] rows, int from, int to) {
        MoneySum sum = new MoneySum();
        measure(measure).addTo(sum, rows, from, to);
        return sum.units();
    }

    static Measure measure(@Nullable Measure measure) {
        return Objects.requireNonNull(measure, "the formula names no measure");
    }
}

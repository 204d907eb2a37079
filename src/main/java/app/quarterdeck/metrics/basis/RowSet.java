package app.quarterdeck.metrics.basis;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of one table in ascending order: a whole stretch, or those listed. */
public final class RowSet {

    private final int @Nullable [] listed;
    private final int from;
    private final int to;

    private RowSet(int @Nullable [] listed, int from, int to) {
        this.listed = listed;
        this.from = from;
        this.to = to;
    }

    public static RowSet stretch(int from, int to) {
        return new RowSet(null, from, to);
    }

    /** @param ascending row numbers, not changed afterwards; those at positions from (inclusive) to (exclusive) count */
    public static RowSet of(int[] ascending, int from, int to) {
        return new RowSet(ascending, from, to);
    }

    public int size() {
        return to - from;
    }

    /** The row at a position from 0 to size − 1. */
    public int at(int position) {
        return listed == null ? from + position : listed[from + position];
    }

    public IntStream stream() {
        return IntStream.range(0, size()).map(this::at);
    }

    /** Writes the row numbers into an array from a position on. */
    public void copyTo(int[] rows, int at) {
        if (listed != null) {
            System.arraycopy(listed, from, rows, at, size());
            return;
        }
        for (int i = 0; i < size(); i++) {
            rows[at + i] = from + i;
        }
    }

    /** Those from one row number (inclusive) to another (exclusive). */
    public RowSet between(int first, int end) {
        if (listed == null) {
            int low = Math.clamp(first, from, to);
            return new RowSet(null, low, Math.clamp(end, low, to));
        }
        return new RowSet(listed, position(listed, first), position(listed, end));
    }

    private int position(int[] rows, int row) {
        int found = Arrays.binarySearch(rows, from, to, row);
        return found < 0 ? -found - 1 : found;
    }
}

package app.quarterdeck.metrics.plain;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** What rows weigh in ascending order. Whole numbers that lie close together, such as days, are counted instead of sorted. */
record Ordered(int size, IntToDoubleFunction at) {

    /** Numbers farther apart are sorted: a count for each would take more room than the numbers. */
    private static final int CLOSE = 100_000;

    static Ordered of(Stretch rows) {
        int[] whole = rows.whole();
        if (whole != null) {
            int least = whole.length == 0 ? 0 : Integer.MAX_VALUE;
            int most = whole.length == 0 ? 0 : Integer.MIN_VALUE;
            for (int value : whole) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            if ((long) most - least < CLOSE) {
                return counted(whole, least, most);
            }
        }
        double[] values = rows.values();
        Arrays.sort(values);
        return new Ordered(values.length, i -> values[i]);
    }

    /** The value at a position, from 0. */
    double at(int position) {
        return at.applyAsDouble(position);
    }

    private static Ordered counted(int[] whole, int least, int most) {
        int[] upTo = new int[most - least + 1];
        for (int value : whole) {
            upTo[value - least]++;
        }
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        return new Ordered(whole.length, position -> least + first(upTo, position));
    }

    /** The first value up to which more rows lie than stand before the position. */
    private static int first(int[] upTo, int position) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

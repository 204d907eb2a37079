package app.quarterdeck.metrics.stat;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts thousands of values in order by numbers, which is several times faster than as objects: the upper bits of the value, and
 * its position below them. Only those whose upper bits are the same are left to be compared.
 */
public final class Ranking {

    private Ranking() {
    }

    /**
     * The positions of values, the largest value first.
     *
     * @param order of two positions whose values are the same
     */
    public static int[] descending(double[] values, Comparator<Integer> order) {
        long below = Long.highestOneBit(Math.max(1, values.length)) * 2 - 1;
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            long raw = Double.doubleToRawLongBits(-values[i]);
            keys[i] = ((raw ^ (raw >> 63 & Long.MAX_VALUE)) & ~below) | i;
        }
        Arrays.sort(keys);
        int[] out = new int[keys.length];
        int same = 0;
        for (int i = 0; i < keys.length; i++) {
            out[i] = (int) (keys[i] & below);
            if (i + 1 == keys.length || (keys[i] & ~below) != (keys[i + 1] & ~below)) {
                if (i > same) {
                    settle(out, same, i + 1, values, order);
                }
                same = i + 1;
            }
        }
        return out;
    }

    private static void settle(int[] positions, int from, int to, double[] values, Comparator<Integer> order) {
        Comparator<Integer> byValue = Comparator.comparingDouble((Integer at) -> -values[at]);
        Integer[] some = Arrays.stream(positions, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(some, byValue.thenComparing(order));
        for (int i = 0; i < some.length; i++) {
            positions[from + i] = some[i];
        }
    }
}

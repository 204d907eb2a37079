package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import org.jspecify.annotations.Nullable;

/** Whether a row fulfils something. */
@FunctionalInterface
public interface RowTest {

    /** What every row fulfils. */
    RowTest ALWAYS = new RowTest() {
        @Override
        public boolean holds(int row) {
            return true;
        }

        @Override
        public boolean everywhere() {
            return true;
        }

        @Override
        public int keep(int[] rows, int count, @Nullable Reason orElse, Tally left) {
            return count;
        }
    };

    boolean holds(int row);

    /** Whether it is known that every row fulfils it. */
    default boolean everywhere() {
        return false;
    }

    /** How many rows of a list fulfil it, from one position (inclusive) to another (exclusive). */
    default int count(int[] rows, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += holds(rows[i]) ? 1 : 0;
        }
        return count;
    }

    /**
     * Moves those of the first rows of a list that fulfil it to the front, in their order. Tests that meet millions of rows
     * have this loop to themselves: there it runs several times faster than through one shared by all tests.
     *
     * @param orElse what the others are left out for; null where they do not belong to the figure at all
     * @return how many fulfil it
     */
    default int keep(int[] rows, int count, @Nullable Reason orElse, Tally left) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (holds(row)) {
                rows[kept++] = row;
            } else if (orElse != null) {
                left.add(orElse, row);
            }
        }
        return kept;
    }
}

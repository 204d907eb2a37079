package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.MoneySums;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import org.jspecify.annotations.Nullable;

/** What a row weighs: days, or money. Those met by millions of rows have the loops of the defaults to themselves. */
public interface Measure {

    /** Why the row has none; null where it has one. Ask before the value. */
    @Nullable
    Reason missing(int row);

    /** Whether it is known that every row has one. */
    default boolean everywhere() {
        return false;
    }

    /** Days, or currency units. */
    double value(int row);

    /** Adds the exact money. Days add themselves as whole ten-thousandths too: sums stay exact. */
    void addTo(MoneySum sum, int row);

    /** Moves those of the first rows of a list that have one to the front; the others are left out. Returns how many have. */
    default int keep(int[] rows, int count, Tally left) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Reason reason = missing(rows[i]);
            if (reason == null) {
                rows[kept++] = rows[i];
            } else {
                left.add(reason, rows[i]);
            }
        }
        return kept;
    }

    /** Adds the rows of a list from one position (inclusive) to another (exclusive). */
    default void addTo(MoneySum sum, int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            addTo(sum, rows[i]);
        }
    }

    /** Adds the first rows of a list, each to the cell at the same position. */
    default void addTo(MoneySums sums, int[] cells, int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            addTo(sums.beyond(cells[i]), rows[i]);
        }
    }

    /** The values of a stretch of rows where all of them are whole numbers, so that they can be counted; null otherwise. */
    default int @Nullable [] whole(int[] rows, int from, int to) {
        return null;
    }
}

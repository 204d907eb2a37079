package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Whether the customer of a row first bought between two days, or did not.
 *
 * @param customers by row
 * @param days      of the first purchase, by customer; who is beyond the list has none
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record FirstSeen(int[] customers, int[] days, int from, int to, boolean wanted) implements RowTest {

    @Override
    public boolean holds(int row) {
        int customer = customers[row];
        int day = customer < days.length ? days[customer] : Blank.DATE;
        return (day >= from && day <= to) == wanted;
    }

    @Override
    public int keep(int[] rows, int count, @Nullable Reason orElse, Tally left) {
        int kept = 0;
        if (orElse == null) {
            // without a branch: one guessed wrong costs more than a row
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                rows[kept] = row;
                kept += holds(row) ? 1 : 0;
            }
            return kept;
        }
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (holds(row)) {
                rows[kept++] = row;
            } else {
                left.add(orElse, row);
            }
        }
        return kept;
    }
}

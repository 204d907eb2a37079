package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import org.jspecify.annotations.Nullable;

/** Whether a text is one of some, by code; codes beyond the list are none of them, or all where {@code beyond} says so. */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record CodeTest(int[] codes, boolean[] wanted, boolean beyond) implements RowTest {

    @Override
    public boolean holds(int row) {
        int code = codes[row];
        return code < wanted.length ? wanted[code] : beyond;
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

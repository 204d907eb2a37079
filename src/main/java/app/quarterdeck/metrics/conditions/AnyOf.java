package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import org.jspecify.annotations.Nullable;

/** Whether a row fulfils one of several tests. */
@SuppressWarnings("ArrayRecordComponent")
record AnyOf(RowTest[] tests) implements RowTest {

    @Override
    public boolean holds(int row) {
        for (RowTest test : tests) {
            if (test.holds(row)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int keep(int[] rows, int count, @Nullable Reason orElse, Tally left) {
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

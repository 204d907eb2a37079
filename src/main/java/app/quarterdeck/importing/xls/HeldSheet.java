package app.quarterdeck.importing.xls;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.Sheet;
import java.util.List;

/** A sheet whose rows are in memory. */
record HeldSheet(String name, boolean hidden, List<GridRow> rows, List<Note> notes) implements Sheet {

    @Override
    public GridCursor open(Progress progress, Cancellation cancellation) {
        return new GridCursor() {

            private final GridRow row = new GridRow();
            private int at = -1;

            @Override
            public boolean next() {
                if (at + 1 >= rows.size()) {
                    return false;
                }
                if (++at % 1_024 == 0) {
                    cancellation.check();
                    progress.at(Note.of("importing.progress.reading", name), at, rows.size());
                }
                GridRow held = rows.get(at);
                row.takeColumns(held, 0, held.width() - 1);
                return true;
            }

            @Override
            public GridRow row() {
                return row;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}

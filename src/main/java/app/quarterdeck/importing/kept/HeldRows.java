package app.quarterdeck.importing.kept;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import java.util.List;

/** Rows in memory as a grid. */
record HeldRows(String name, List<GridRow> rows) implements Grid {

    @Override
    public GridCursor open(Progress progress, Cancellation cancellation) {
        return new GridCursor() {
            private int at = -1;

            @Override
            public boolean next() {
                at++;
                return at < rows.size();
            }

            @Override
            public GridRow row() {
                return at < 0 ? new GridRow() : rows.get(at);
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }
}

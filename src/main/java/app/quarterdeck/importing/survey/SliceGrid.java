package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;

/** A part of a grid: some rows by number, some columns by index, the last of each included. */
record SliceGrid(Grid whole, long firstRow, long lastRow, int firstColumn, int lastColumn) implements Grid {

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public GridCursor open(Progress progress, Cancellation cancellation) {
        GridCursor cursor = whole.open(progress, cancellation);
        GridRow part = new GridRow();
        return new GridCursor() {

            @Override
            public boolean next() {
                while (cursor.next()) {
                    GridRow row = cursor.row();
                    if (row.number() > lastRow) {
                        return false;
                    }
                    if (row.number() >= firstRow) {
                        part.takeColumns(row, firstColumn, lastColumn);
                        return true;
                    }
                }
                return false;
            }

            @Override
            public GridRow row() {
                return part;
            }

            @Override
            public void close() {
                cursor.close();
            }
        };
    }
}

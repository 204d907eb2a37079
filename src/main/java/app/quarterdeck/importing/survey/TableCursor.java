package app.quarterdeck.importing.survey;

import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.Skipped;
import java.util.List;

/** The records of a table that was surveyed whole: its rows without blank and skipped ones. */
public final class TableCursor implements GridCursor {

    private final GridCursor cursor;
    private final Surveyed table;
    private int nextSkipped;

    /** @param cursor a reading of the table's grid; closed with this one */
    public TableCursor(GridCursor cursor, Surveyed table) {
        this.cursor = cursor;
        this.table = table;
    }

    @Override
    public boolean next() {
        while (cursor.next()) {
            GridRow row = cursor.row();
            long number = row.number();
            if (number > table.lastRow()) {
                return false;
            }
            if (number >= table.firstRow() && (row.fault() != null || !row.blank()) && !skipped(number)) {
                return true;
            }
        }
        return false;
    }

    private boolean skipped(long number) {
        List<Skipped> skipped = table.skipped();
        while (nextSkipped < skipped.size() && skipped.get(nextSkipped).row() < number) {
            nextSkipped++;
        }
        return nextSkipped < skipped.size() && skipped.get(nextSkipped).row() == number;
    }

    @Override
    public GridRow row() {
        return cursor.row();
    }

    @Override
    public void close() {
        cursor.close();
    }
}

package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.GridRow;
import org.jspecify.annotations.Nullable;

/**
 * How many cells a row must have.
 *
 * @param columns columns of the table
 * @param exact   the row must say all its cells, as in a text file; else missing ones are blank, as in a sheet
 */
public record RowShape(int columns, boolean exact) {

    /** What is wrong with the row as a whole, or null. */
    @Nullable
    public Note fault(GridRow row) {
        if (row.fault() != null) {
            return row.fault();
        }
        int width = row.width();
        if (width == columns) {
            return null;
        }
        if (width < columns) {
            return exact ? Note.of("importing.fault.short", width, columns) : null;
        }
        int filled = row.filledWidth();
        return filled > columns ? Note.of("importing.fault.long", filled, columns) : null;
    }
}

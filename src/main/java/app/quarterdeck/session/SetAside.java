package app.quarterdeck.session;

import app.quarterdeck.base.Note;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.edit.Aside;
import java.util.List;

/**
 * A row an import could not take.
 *
 * @param column heading of the column at fault, empty where the whole row is
 * @param value  the value as written
 * @param reason what is wrong with it
 * @param headings of its cells; empty where that was not kept
 * @param cells  all of them, as in the file or corrected
 */
public record SetAside(long id, int batch, String file, String sheet, int row, String column, String value, Note reason,
        List<String> headings, List<String> cells) {

    public SetAside {
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
    }

    public static SetAside of(Batch batch, Aside.Row row, List<String> headings) {
        return new SetAside(row.id(), batch.id(), batch.file(), batch.sheet(), row.row(), row.column(), row.value(),
                row.reason(), headings, row.cells());
    }
}

package app.quarterdeck.session;

import app.quarterdeck.base.Note;
import app.quarterdeck.store.Batch;

/**
 * A row an import could not take.
 *
 * @param column heading of the column at fault, empty where the whole row is
 * @param value  the value as written
 * @param reason what is wrong with it
 */
public record SetAside(int batch, String file, String sheet, int row, String column, String value, Note reason) {

    static SetAside of(Batch batch, Batch.Rejected row) {
        return new SetAside(batch.id(), batch.file(), batch.sheet(), row.row(), row.column(), row.value(),
                row.reason());
    }
}

package app.quarterdeck.store.edit;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.sqlite.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record, or of what the source of a typed value says.
 *
 * @param field id of a field, {@code extra} for the columns no field took
 * @param old   as kept; null = blank
 */
public record JournalLine(long id, long record, String field, @Nullable Object old) {

    /** Those of a batch, newest first. */
    public static List<JournalLine> of(Query query, int batch) {
        return query.list("SELECT id, record, field, old FROM journal WHERE batch = ? ORDER BY id DESC",
                row -> new JournalLine(row.getLong(1), row.getLong(2), row.getString(3), row.getObject(4)), batch);
    }

    /** Whether it is about what a source says and not about the record itself. */
    public boolean ofSource() {
        return field.startsWith(SourceValues.MARK);
    }

    /** Puts the old value back. */
    public void restore(Query query, RecordKind kind) {
        if (ofSource()) {
            sourceSays(query, kind, field.substring(SourceValues.MARK.length()));
        } else {
            query.change("UPDATE " + RecordReader.table(kind) + " SET \"" + field + "\" = ? WHERE row_id = ?", old,
                    record);
        }
    }

    /** A typed value stands over it: its source says the old value again. */
    public void restoreSource(Query query, RecordKind kind) {
        sourceSays(query, kind, field);
    }

    private void sourceSays(Query query, RecordKind kind, String of) {
        query.change("UPDATE source_value SET value = ? WHERE kind = ? AND record = ? AND field = ?", old, kind.id(),
                record, of);
    }
}

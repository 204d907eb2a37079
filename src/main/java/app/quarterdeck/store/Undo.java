package app.quarterdeck.store;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.sqlite.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one batch back by its journal, newest change first. What was changed again later stays and is counted. */
final class Undo {

    private record Change(long id, long record, String field, @Nullable Object old, @Nullable Object now) {
    }

    private final Query query;
    private final int batch;
    private int removed;
    private int restored;
    private int kept;

    Undo(Query query, int batch) {
        this.query = query;
        this.batch = batch;
    }

    void run() {
        RecordKind kind = RecordKind.ofId(query.list("SELECT kind FROM batch WHERE id = ?", row -> row.getString(1),
                batch).getFirst()).orElseThrow();
        String table = RecordReader.table(kind);
        restore(kind, table);
        remove(kind, table);
        query.change("DELETE FROM quarantine WHERE batch = ?", batch);
        query.change("DELETE FROM journal WHERE batch = ?", batch);
    }

    UndoReport report() {
        return new UndoReport(removed, restored, kept);
    }

    private void restore(RecordKind kind, String table) {
        List<Change> changes = query.list(
                "SELECT id, record, field, old, new FROM journal WHERE batch = ? ORDER BY id DESC",
                row -> new Change(row.getLong(1), row.getLong(2), row.getString(3), row.getObject(4), row.getObject(5)),
                batch);
        changes.stream().map(change -> change.record() / Segments.ROWS).distinct()
                .forEach(range -> Segments.drop(query, kind, range * Segments.ROWS));
        for (Change change : changes) {
            boolean later = query.number(
                    "SELECT count(*) FROM journal WHERE kind = ? AND record = ? AND field = ? AND id > ? AND batch IS NOT ?",
                    kind.id(), change.record(), change.field(), change.id(), batch) > 0;
            if (later) {
                kept++;
                // The later change now starts from what stood before this batch, should it be undone in turn.
                query.change("""
                        UPDATE journal SET old = ? WHERE id = (SELECT min(id) FROM journal
                        WHERE kind = ? AND record = ? AND field = ? AND id > ? AND batch IS NOT ?)""", change.old(),
                        kind.id(),
                        change.record(), change.field(), change.id(), batch);
            } else {
                restored += restore(kind, table, change);
            }
        }
    }

    private int restore(RecordKind kind, String table, Change change) {
        if (change.field().equals(GoneTable.FIELD)) {
            new GoneTable(query).mark(kind, change.record(), change.old());
            return 1;
        }
        return query.change("UPDATE " + table + " SET \"" + change.field() + "\" = ? WHERE row_id = ?", change.old(),
                change.record());
    }

    /** That a record is gone does not keep it: there was nothing left to lose. */
    private void remove(RecordKind kind, String table) {
        String later = " IN (SELECT record FROM journal WHERE kind = ? AND batch IS NOT ? AND field <> '"
                + GoneTable.FIELD + "')";
        kept += (int) query.number("SELECT count(*) FROM " + table + " WHERE batch = ? AND row_id" + later, batch,
                kind.id(), batch);
        query.list("SELECT DISTINCT row_id / ? FROM " + table + " WHERE batch = ?", row -> row.getLong(1),
                Segments.ROWS, batch).forEach(range -> Segments.drop(query, kind, range * Segments.ROWS));
        removed = query.change("DELETE FROM " + table + " WHERE batch = ? AND row_id NOT" + later, batch, kind.id(),
                batch);
        forget(kind, table);
    }

    /** Row ids are given again: no mark may wait for another record. */
    private void forget(RecordKind kind, String table) {
        if (query.change("DELETE FROM gone WHERE kind = ? AND record NOT IN (SELECT row_id FROM " + table + ")",
                kind.id()) > 0) {
            query.change("DELETE FROM journal WHERE kind = ? AND field = ? AND record NOT IN (SELECT row_id FROM "
                    + table + ")", kind.id(), GoneTable.FIELD);
        }
    }
}

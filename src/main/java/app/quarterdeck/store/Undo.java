package app.quarterdeck.store;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.edit.JournalLine;
import app.quarterdeck.store.edit.RecordName;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.sqlite.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes one batch back by its journal, newest change first. What a person or another import changed again later stays, and
 * is named.
 */
final class Undo {

    private static final String LATER = " FROM journal WHERE kind = ? AND record = ? AND field = ? AND id > ? "
            + "AND batch IS NOT ?";

    /** @param batch of the import that came later, 0 where it was a person */
    private record Later(String cause, int batch) {
    }

    private final Query query;
    private final int batch;
    private final RecordKind kind;
    private final String table;
    private final UndoReport.Tally reversed = new UndoReport.Tally();
    private final UndoReport.Tally kept = new UndoReport.Tally();
    private final UndoReport.Tally failed = new UndoReport.Tally();
    private int removed;
    private int restored;

    Undo(Query query, int batch) {
        this.query = query;
        this.batch = batch;
        this.kind = RecordKind.ofId(query.list("SELECT kind FROM batch WHERE id = ?", row -> row.getString(1), batch)
                .getFirst()).orElseThrow();
        this.table = RecordReader.table(kind);
    }

    void run() {
        restore();
        remove();
        query.change("DELETE FROM quarantine WHERE batch = ?", batch);
        query.change("DELETE FROM reading WHERE batch = ?", batch);
        query.change("DELETE FROM journal WHERE batch = ?", batch);
        query.change("DELETE FROM edit WHERE what = 'RETRY' AND batch = ?", batch);
    }

    UndoReport report() {
        return new UndoReport(removed, restored, reversed.part(), kept.part(), failed.part());
    }

    private void restore() {
        List<JournalLine> changes = JournalLine.of(query, batch);
        changes.stream().map(change -> change.record() / Segments.ROWS).distinct()
                .forEach(range -> Segments.drop(query, kind, range * Segments.ROWS));
        Set<Long> named = new HashSet<>();
        for (JournalLine change : changes) {
            Later later = later(change);
            if (later == null) {
                restore(change);
                if (!change.ofSource()) {
                    restored++;
                    tell(reversed, change.record(), named.add(change.record()) ? change.field() : "", 0);
                }
            } else {
                repoint(change);
                if (later.cause().equals("edit")) {
                    change.restoreSource(query, kind);
                    tell(kept, change.record(), change.field(), 0);
                } else if (!change.ofSource()) {
                    tell(failed, change.record(), change.field(), later.batch());
                }
            }
        }
    }

    private void restore(JournalLine change) {
        if (change.field().equals(GoneTable.FIELD)) {
            new GoneTable(query).mark(kind, change.record(), change.old());
        } else {
            change.restore(query, kind);
        }
    }

    private @org.jspecify.annotations.Nullable Later later(JournalLine change) {
        List<Later> found = query.list("SELECT cause, coalesce(batch, 0)" + LATER + " ORDER BY cause <> 'edit', id",
                row -> new Later(row.getString(1), row.getInt(2)), kind.id(), change.record(), change.field(),
                change.id(), batch);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The later change now starts from what stood before this batch, should it be undone in turn. */
    private void repoint(JournalLine change) {
        query.change("UPDATE journal SET old = ? WHERE id = (SELECT min(id)" + LATER + ")", change.old(), kind.id(),
                change.record(), change.field(), change.id(), batch);
    }

    /** That a record is gone does not keep it: there was nothing left to lose. */
    private void remove() {
        String lost = " AND field <> '" + GoneTable.FIELD + "'";
        String later = "SELECT record FROM journal WHERE kind = ? AND batch IS NOT ?" + lost;
        query.each(
                "SELECT row_id, EXISTS (SELECT 1 FROM journal WHERE kind = ?1 AND record = row_id AND cause = 'edit'), "
                        + "(SELECT coalesce(max(batch), 0) FROM journal WHERE kind = ?1 AND record = row_id AND batch IS NOT ?2) "
                        + "FROM " + table
                        + " WHERE batch = ?2 AND row_id IN (SELECT record FROM journal WHERE kind = ?1 "
                        + "AND batch IS NOT ?2" + lost + ")",
                row -> tell(row.getInt(2) == 1 ? kept : failed, row.getLong(1), "",
                        row.getInt(2) == 1 ? 0 : row.getInt(3)),
                kind.id(), batch);
        query.list("SELECT DISTINCT row_id / ? FROM " + table + " WHERE batch = ?", row -> row.getLong(1),
                Segments.ROWS, batch).forEach(range -> Segments.drop(query, kind, range * Segments.ROWS));
        String gone = " FROM " + table + " WHERE batch = ? AND row_id NOT IN (" + later + ")";
        query.each("SELECT row_id" + gone + " LIMIT " + UndoReport.FIRST,
                row -> reversed.name(kind, RecordName.of(query, kind, row.getLong(1)), "", 0), batch, kind.id(), batch);
        removed = query.change("DELETE" + gone, batch, kind.id(), batch);
        reversed.more(removed);
        String left = " AND record NOT IN (SELECT row_id FROM " + table + ")";
        query.change("DELETE FROM source_value WHERE kind = ?" + left, kind.id());
        query.change("DELETE FROM edit_value WHERE edit IN (SELECT id FROM edit WHERE undone = 1 AND what = 'VALUES' "
                + "AND kind = ?" + left + ")", kind.id());
        query.change("DELETE FROM edit WHERE undone = 1 AND what = 'VALUES' AND kind = ?" + left, kind.id());
        forget();
    }

    /** Row ids are given again: no mark may wait for another record. */
    private void forget() {
        String left = " AND record NOT IN (SELECT row_id FROM " + table + ")";
        if (query.change("DELETE FROM gone WHERE kind = ?" + left, kind.id()) > 0) {
            query.change("DELETE FROM journal WHERE kind = ? AND field = ?" + left, kind.id(), GoneTable.FIELD);
        }
    }

    private void tell(UndoReport.Tally tally, long record, String field, int later) {
        if (tally.room()) {
            tally.name(kind, RecordName.of(query, kind, record), field, later);
        }
        tally.more(1);
    }
}

package app.quarterdeck.store;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.edit.Aside;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The imports of a workspace, and taking one back. */
public final class Batches {

    private static final String COLUMNS = "SELECT id, run, kind, file, sheet, imported_at, read, imported, updated, "
            + "unchanged, quarantined, skipped, assumed, undone_at FROM batch";

    private final WorkspaceFile file;

    Batches(WorkspaceFile file) {
        this.file = file;
    }

    /** All of them, oldest first. */
    public List<Batch> all() {
        return file.query().list(COLUMNS + " ORDER BY id", Batches::batch);
    }

    public Optional<Batch> find(int id) {
        return file.query().list(COLUMNS + " WHERE id = ?", Batches::batch, id).stream().findFirst();
    }

    /** The rows of a batch that are still set aside. */
    public List<Batch.Rejected> quarantine(int batch) {
        return new Aside(file.query()).rows(batch).stream().map(
                row -> new Batch.Rejected(row.row(), row.column(), row.value(), row.reason(), row.cells(), row.marks()))
                .toList();
    }

    /** Takes a batch back in one transaction: added records go, changed ones get their old values. */
    public UndoReport undo(int batch) {
        Query query = Query.on(file.writing());
        Undo undo = new Undo(query, batch);
        query.together(() -> {
            undo.run();
            query.change("UPDATE batch SET undone_at = ? WHERE id = ?",
                    LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString(), batch);
            query.change("UPDATE state SET revision = revision + 1");
        });
        return undo.report();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        String undone = row.getString(14);
        return new Batch(row.getInt(1), row.getInt(2), RecordKind.ofId(row.getString(3)).orElseThrow(),
                row.getString(4), row.getString(5), LocalDateTime.parse(row.getString(6)),
                new RowCounts(row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11),
                        row.getInt(12)),
                NoteJson.readList(row.getString(13)), undone == null ? null : LocalDateTime.parse(undone));
    }
}

package app.quarterdeck.store.edit;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.NoteJson;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.Segments;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that imports set aside, of batches that stand. A row is corrected cell by cell; once it reads it becomes a record
 * of its batch, and the batch's equation stays true.
 */
public final class Aside {

    private static final String ROWS = "SELECT q.id, q.batch, q.row_no, q.column_name, q.value, q.reason, q.cells, "
            + "q.marks FROM quarantine q JOIN batch ON batch.id = q.batch WHERE undone_at IS NULL AND ";
    private static final String STANDING = "(q.taken IS NULL OR q.taken IN (SELECT id FROM edit WHERE undone = 1))";

    /**
     * A row set aside.
     *
     * @param row    its number in the file
     * @param column heading of the column at fault, empty where the whole row is
     * @param value  what stands there
     * @param cells  as they are now: as the file has them, or corrected
     * @param marks  a letter for each cell, what the file itself said about it; fewer where that is not known
     */
    public record Row(long id, int batch, int row, String column, String value, Note reason, List<String> cells,
            String marks) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a corrected row did. */
    public record Taken(long id, long record, BatchWriter.Outcome outcome) {
    }

    private final Query query;

    public Aside(Query query) {
        this.query = query;
    }

    /** All of them, by batch and row. */
    public List<Row> rows() {
        return query.list(ROWS + STANDING + " ORDER BY q.batch, q.id", Aside::row);
    }

    /** Those of one batch. */
    public List<Row> rows(int batch) {
        return query.list(ROWS + STANDING + " AND q.batch = ? ORDER BY q.id", Aside::row, batch);
    }

    /** The rows that became records in a step, also in one that is undone. */
    public List<Long> takenBy(long step) {
        return query.list("SELECT id FROM quarantine WHERE taken = ?", row -> row.getLong(1), step);
    }

    /** How the rows of a batch were read; empty where that was not kept. */
    public Optional<String> reading(int batch) {
        return query.list("SELECT decisions FROM reading WHERE batch = ?", row -> row.getString(1), batch).stream()
                .findFirst();
    }

    /** Keeps how the rows of a batch were read. */
    public void keepReading(int batch, String decisions) {
        query.change("INSERT OR REPLACE INTO reading VALUES (?, ?)", batch, decisions);
    }

    /**
     * Keeps corrected cells of a row that stays aside.
     *
     * @param value what now stands in the column at fault
     */
    public void correct(long id, List<String> cells, String marks, String value) {
        query.change("UPDATE quarantine SET cells = ?, marks = ?, value = ? WHERE id = ?", NoteJson.text(cells), marks,
                value, id);
    }

    /** What is wrong with a row now. */
    public void fault(long id, String column, String value, Note reason) {
        query.change("UPDATE quarantine SET column_name = ?, value = ?, reason = ? WHERE id = ?", column, value,
                NoteJson.write(reason), id);
    }

    /**
     * Corrected rows are in the workspace now: one step, to be undone as one.
     *
     * @param again the undone step that is done again; null = a new one
     * @return number of the step
     */
    public long take(int batch, RecordKind kind, List<Taken> rows, @Nullable EditStep again) {
        long step = again == null ? new Edits(query).begin(EditStep.What.RETRY, kind, 0, batch) : again.id();
        query.change("UPDATE edit SET undone = 0 WHERE id = ?", step);
        for (Taken row : rows) {
            query.change("UPDATE quarantine SET taken = ?, record = ?, outcome = ? WHERE id = ?", step, row.record(),
                    row.outcome().name(), row.id());
            move(batch, row.outcome(), 1);
        }
        return step;
    }

    /**
     * Puts the rows of a step back aside and takes back what they did.
     *
     * @throws UserFault where one of their records was changed since; nothing is changed then
     */
    public void putBack(EditStep step) {
        int batch = step.batch() == null ? 0 : step.batch();
        List<Taken> rows = query.list("SELECT id, record, outcome FROM quarantine WHERE taken = ? ORDER BY id DESC",
                row -> new Taken(row.getLong(1), row.getLong(2), BatchWriter.Outcome.valueOf(row.getString(3))),
                step.id());
        query.together(() -> {
            for (Taken row : rows) {
                takeBack(step, batch, row);
                move(batch, row.outcome(), -1);
            }
            query.change("UPDATE edit SET undone = 1 WHERE id = ?", step.id());
            query.change("UPDATE state SET revision = revision + 1");
        });
    }

    private void takeBack(EditStep step, int batch, Taken row) {
        String kind = step.kind().id();
        String table = RecordReader.table(step.kind());
        if (row.outcome() == BatchWriter.Outcome.IMPORTED) {
            requireUntouched(step, row, "batch IS NOT ?1", batch);
            Segments.drop(query, step.kind(), row.record());
            query.change("DELETE FROM " + table + " WHERE row_id = ?", row.record());
        } else if (row.outcome() == BatchWriter.Outcome.UPDATED) {
            // a record that was there before is in the journal of this batch only through this row
            requireUntouched(step, row,
                    "batch IS NOT ?1 AND id > (SELECT min(id) FROM journal WHERE kind = ?2 AND record = ?3 "
                            + "AND batch = ?1)",
                    batch);
            Segments.drop(query, step.kind(), row.record());
            JournalLine.of(query, batch).stream().filter(line -> line.record() == row.record())
                    .forEach(line -> line.restore(query, step.kind()));
            query.change("DELETE FROM journal WHERE batch = ? AND kind = ? AND record = ?", batch, kind, row.record());
        }
    }

    /** @param later which lines of the journal, ?1 being the batch, ?2 the kind and ?3 the record */
    private void requireUntouched(EditStep step, Taken row, String later, int batch) {
        long touched = query.number("SELECT count(*) FROM journal WHERE kind = ?2 AND record = ?3 AND " + later, batch,
                step.kind().id(), row.record());
        if (touched > 0) {
            throw UserFault.of("store.edit.changed", RecordName.of(query, step.kind(), row.record()));
        }
    }

    private void move(int batch, BatchWriter.Outcome outcome, int rows) {
        String column = switch (outcome) {
            case IMPORTED -> "imported";
            case UPDATED -> "updated";
            case UNCHANGED -> "unchanged";
            case REPEATED -> "skipped";
            case CONTRADICTED -> throw new IllegalArgumentException("stays aside");
        };
        query.change("UPDATE batch SET quarantined = quarantined - ?2, " + column + " = " + column
                + " + ?2 WHERE id = ?1", batch, rows);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5),
                NoteJson.read(row.getString(6)), RecordReader.strings(row.getString(7)), row.getString(8));
    }
}

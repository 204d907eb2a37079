package app.quarterdeck.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns kept ready are always what the records say. The workspace has rows in two ranges of row ids. */
class SegmentsTest {

    private static final int MANY = Segments.ROWS + 50;
    private static final List<Field> FIELDS = List.of(Field.DEAL_STATUS, Field.DEAL_AMOUNT, Field.DEAL_SOURCE,
            Field.DEAL_PROBABILITY);

    @TempDir
    Path folder;
    Path path;

    @BeforeEach
    void fill() {
        path = folder.resolve("a.qdeck");
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            put(file, 1, MANY, 0);
        }
    }

    @Test
    void whatIsKeptIsWhatTheRecordsSay() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            check(file);
            assertEquals(List.of(0L, (long) Segments.ROWS), ranges("amount"));
            check(file);
        }
    }

    @Test
    void aSmallUpdateDropsOnlyTheRangeItTouched() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            check(file);
            put(file, MANY - 1, MANY - 1, 500);
            assertEquals(List.of(0L), ranges("amount"));
            check(file);
            assertEquals(List.of(0L, (long) Segments.ROWS), ranges("amount"));
        }
    }

    @Test
    void newRowsDropTheLastRangeAndUndoBringsTheOldRowsBack() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            check(file);
            put(file, 3, 3, 700);
            put(file, MANY + 1, MANY + 20, 0);
            check(file);
            file.batches().undo(2);
            check(file);
            file.batches().undo(3);
            check(file);
            assertEquals(MANY, file.records().rowIds(RecordKind.DEALS).length);
        }
    }

    @Test
    void anImportThatIsTakenBackBeforeItsEndLeavesThemAlone() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            check(file);
            try (ImportTransaction transaction = file.beginImport()) {
                write(transaction, 1, 5, 900);
                // read in the midst of it: nothing of ours may get into the import's transaction
                file.records().longs(Field.DEAL_AMOUNT);
                file.records().doubles(Field.DEAL_PROBABILITY);
            }
            assertEquals(List.of(0L, (long) Segments.ROWS), ranges("amount"));
            check(file);
        }
    }

    @Test
    void nothingIsWrittenWhileAnImportIsUnderWay() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.write(path); ImportTransaction transaction = file.beginImport()) {
            write(transaction, 1, 5, 900);
            assertEquals(MANY, file.records().longs(Field.DEAL_AMOUNT).length);
            assertEquals(List.of(), ranges("amount"));
            transaction.commit();
            check(file);
        }
    }

    @Test
    void manyRangesReadSideBySideAreWhatTheRecordsSay() throws SQLException {
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + path, new Properties());
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("UPDATE deals SET row_id = row_id + " + 6L * Segments.ROWS + " WHERE row_id > 65000");
        }
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            check(file);
            assertEquals(8, ranges("amount").size());
            check(file);
        }
    }

    @Test
    void aReaderKeepsThemInMemory() throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.read(path)) {
            check(file);
            assertEquals(List.of(), ranges("amount"));
        }
    }

    @Test
    void newTextsAreFoundThoughOldOnesAreKept() {
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            assertFalse(file.records().texts().contains("Source 99"));
            put(file, 1, 1, 99);
            assertTrue(file.records().texts().contains("Source 99"));
            assertEquals("", file.records().texts().getFirst());
        }
    }

    /** What is read must be what SQL says, value by value. */
    private void check(WorkspaceFile file) throws SQLException {
        RecordReader records = file.records();
        List<List<Object>> read = new ArrayList<>();
        long[] ids = records.rowIds(RecordKind.DEALS);
        int[] statuses = records.ints(Field.DEAL_STATUS);
        long[] amounts = records.longs(Field.DEAL_AMOUNT);
        int[] sources = records.ints(Field.DEAL_SOURCE);
        double[] chances = records.doubles(Field.DEAL_PROBABILITY);
        List<String> texts = records.texts();
        for (int i = 0; i < ids.length; i++) {
            read.add(List.of(ids[i], statuses[i], amounts[i], texts.get(sources[i]), chances[i]));
        }
        List<List<Object>> said = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("""
                        SELECT row_id, status, amount, coalesce(value, ''), probability FROM deals
                        LEFT JOIN text ON text.id = source ORDER BY row_id""")) {
            while (row.next()) {
                said.add(List.of(row.getLong(1), row.getInt(2),
                        row.getObject(3) == null ? Long.MIN_VALUE : row.getLong(3), row.getString(4),
                        row.getObject(5) == null ? Double.NaN : row.getDouble(5)));
            }
        }
        assertEquals(said, read);
    }

    private List<Long> ranges(String field) throws SQLException {
        List<Long> out = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet row = connection.createStatement()
                        .executeQuery("SELECT first_row FROM segment WHERE field = '"
                                + field + "' ORDER BY first_row")) {
            while (row.next()) {
                out.add(row.getLong(1));
            }
        }
        return out;
    }

    private Connection connect() throws SQLException {
        return org.sqlite.JDBC.createConnection("jdbc:sqlite:" + path, new Properties());
    }

    private static void put(WorkspaceFile file, int first, int last, int more) {
        try (ImportTransaction transaction = file.beginImport()) {
            write(transaction, first, last, more);
            transaction.commit();
        }
    }

    private static void write(ImportTransaction transaction, int first, int last, int more) {
        BatchWriter batch = transaction.batch(RecordKind.DEALS, 1, "deals.csv", "", "hash", FIELDS, List.of(),
                Map.of("Status", "status"));
        Map<BatchWriter.Outcome, Integer> counts = new EnumMap<>(BatchWriter.Outcome.class);
        for (int i = first; i <= last; i++) {
            Object amount = i % 11 == 0 ? null : Long.valueOf(i * 10_000L + more);
            Object source = i % 5 == 0 ? null : "Source " + (more == 0 ? i % 20 : more);
            Object chance = i % 3 == 0 ? null : Double.valueOf(i / (2.0 * MANY));
            @Nullable
            Object[] values = {DealStatus.WON.code(), amount, source, chance};
            counts.merge(batch.put(List.of(new BatchWriter.Row("D" + i, i, values, new String[0]))).getFirst(), 1,
                    Integer::sum);
        }
        batch.finish(new RowCounts(last - first + 1, counts.getOrDefault(BatchWriter.Outcome.IMPORTED, 0),
                counts.getOrDefault(BatchWriter.Outcome.UPDATED, 0),
                counts.getOrDefault(BatchWriter.Outcome.UNCHANGED, 0), 0, 0), List.of());
    }
}

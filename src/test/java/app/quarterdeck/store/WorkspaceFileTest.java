package app.quarterdeck.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.code.Identity;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.Migrations;
import app.quarterdeck.store.sqlite.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFileTest {

    private static final List<Field> FIELDS = List.of(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_AMOUNT,
            Field.DEAL_SOURCE);

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsToldWhoHoldsTheLock() {
        Path path = folder.resolve("a.qdeck");
        try (WorkspaceFile first = WorkspaceFile.write(path)) {
            UserFault fault = assertThrows(UserFault.class, () -> WorkspaceFile.write(path));
            assertEquals("store.locked", fault.note().key());
            assertTrue(fault.note().args().get(1).toString().contains(Long.toString(ProcessHandle.current().pid())));
            assertTrue(first.writable());
        }
        try (WorkspaceFile again = WorkspaceFile.write(path)) {
            assertTrue(again.writable());
        }
        assertFalse(Files.exists(Path.of(path + ".lock")));
    }

    @Test
    void readersComeInBesideAWriter() {
        Path path = folder.resolve("a.qdeck");
        try (WorkspaceFile writer = WorkspaceFile.write(path); WorkspaceFile reader = WorkspaceFile.read(path)) {
            importDeals(writer, "D1", 100L);
            assertEquals(1, reader.records().count(RecordKind.DEALS));
            assertEquals("store.read-only", assertThrows(UserFault.class, reader::beginImport).note().key());
        }
    }

    @Test
    void filesThatAreNoWorkspacesAreRefusedAndLeftAlone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.qdeck"), "not a database, but long enough ".repeat(10));
        Path empty = Files.createFile(folder.resolve("empty.qdeck"));
        assertEquals("store.not-a-workspace", fault(text));
        assertEquals("store.empty", fault(empty));
        assertEquals(0, Files.size(empty));
        assertEquals("store.missing",
                assertThrows(UserFault.class, () -> WorkspaceFile.read(folder.resolve("none.qdeck"))).note().key());
    }

    @Test
    void aNewerWorkspaceAndOneWithATriggerAreRefused() throws Exception {
        Path path = folder.resolve("a.qdeck");
        WorkspaceFile.write(path).close();
        alter(path, "CREATE TRIGGER evil AFTER INSERT ON text BEGIN DELETE FROM deals; END");
        assertEquals("store.altered", fault(path));
        alter(path, "PRAGMA user_version = 99");
        assertEquals("store.newer", fault(path));
    }

    @Test
    void rowsAreAddedUpdatedOrUnchangedAndUndoRestoresTheTableExactly() {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            importDeals(file, "D1", 100L);
            List<RecordReader.Row> before = rows(file);
            BatchWriter.Outcome[] outcomes = new BatchWriter.Outcome[4];
            try (ImportTransaction transaction = file.beginImport()) {
                BatchWriter writer = begin(transaction);
                outcomes[0] = put(writer, "D1", 2, deal("D1", 150L, "Web"), new String[]{"x"});
                outcomes[1] = put(writer, "D2", 3, deal("D2", 200L, null), new String[]{""});
                outcomes[2] = put(writer, "D2", 4, deal("D2", 200L, null), new String[]{""});
                outcomes[3] = put(writer, "D2", 5, deal("D2", 300L, null), new String[]{""});
                writer.finish(new RowCounts(4, 1, 1, 0, 1, 1), List.of(Note.of("k", LocalDate.of(2026, 1, 2))));
                transaction.commit();
            }
            assertArrayEquals(new BatchWriter.Outcome[]{BatchWriter.Outcome.UPDATED, BatchWriter.Outcome.IMPORTED,
                BatchWriter.Outcome.REPEATED, BatchWriter.Outcome.CONTRADICTED}, outcomes);
            assertEquals(List.of("Remark"), file.records().headings(RecordKind.DEALS));
            assertEquals("x", text(file, file.records().column(RecordKind.DEALS, "Remark", written -> 0)[0]));
            assertEquals(List.of(Note.of("k", LocalDate.of(2026, 1, 2))), file.batches().all().get(1).assumed());

            assertEquals(List.of(1, 3, 0, 0), outcome(file.batches().undo(2)));
            assertEquals(before, rows(file));
        }
    }

    @Test
    void recordsWhoseIdentitiesShareSixtyFourBitsAreNeverMerged() {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            List<BatchWriter.Row> rows = List.of(
                    new BatchWriter.Row(new Identity("D1", 7, 1), 2, deal("D1", 1L, null), new String[]{""}),
                    new BatchWriter.Row(new Identity("D2", 7, 2), 3, deal("D2", 2L, null), new String[]{""}));
            for (BatchWriter.Outcome expected : List.of(BatchWriter.Outcome.IMPORTED,
                    BatchWriter.Outcome.UNCHANGED)) {
                try (ImportTransaction transaction = file.beginImport()) {
                    BatchWriter writer = begin(transaction);
                    assertEquals(List.of(expected, expected), writer.put(rows));
                    boolean added = expected == BatchWriter.Outcome.IMPORTED;
                    writer.finish(new RowCounts(2, added ? 2 : 0, 0, added ? 0 : 2, 0, 0), List.of());
                    transaction.commit();
                }
            }
            assertArrayEquals(new long[]{1, 2}, file.records().longs(Field.DEAL_AMOUNT));
        }
    }

    @Test
    void anImportCalledOffLeavesTheIndexOfIdentities() {
        Path path = folder.resolve("a.qdeck");
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            try (ImportTransaction transaction = file.beginImport()) {
                put(begin(transaction), "D1", 2, deal("D1", 1L, "Web"), new String[]{""});
            }
            importDeals(file, "D1", 100L);
        }
        try (WorkspaceFile file = WorkspaceFile.read(path)) {
            assertEquals(1, file.query().number(
                    "SELECT count(*) FROM sqlite_schema WHERE name = 'deals_known' AND sql LIKE '%UNIQUE%'"));
        }
    }

    @Test
    void undoKeepsWhatALaterImportChangedAgain() {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            importDeals(file, "D1", 100L);
            importDeals(file, "D1", 200L);
            importDeals(file, "D1", 300L);
            assertEquals(List.of(0, 0, 0, 1), outcome(file.batches().undo(2)));
            assertArrayEquals(new long[]{300L}, file.records().longs(Field.DEAL_AMOUNT));
            assertEquals(List.of(0, 1, 0, 0), outcome(file.batches().undo(3)));
            assertArrayEquals(new long[]{100L}, file.records().longs(Field.DEAL_AMOUNT));
        }
    }

    @Test
    void anImportThatIsNotCommittedLeavesNothing() {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            long revision = file.revision();
            try (ImportTransaction transaction = file.beginImport()) {
                put(begin(transaction), "D1", 2, deal("D1", 1L, "Web"), new String[]{""});
            }
            assertEquals(0, file.records().count(RecordKind.DEALS));
            assertEquals(List.of(), file.batches().all());
            assertEquals(revision, file.revision());
        }
    }

    @Test
    void countsThatLoseARowAreImpossible() {
        assertThrows(IllegalArgumentException.class, () -> new RowCounts(5, 1, 1, 1, 1, 0));
    }

    @Test
    void settingsAreCheckedBeforeTheyAreKept() {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            file.settings().put(Map.of("decision-days", "120", "stage.Demo", "2:0.5"));
            assertEquals(120.0, file.settings().read().decisionDays());
            assertEquals("Demo", file.settings().read().stages().getFirst().name());
            assertThrows(UserFault.class, () -> file.settings().put(Map.of("week-start", "someday")));
            assertThrows(UserFault.class, () -> file.settings().put(Map.of("colour", "red")));
            file.settings().put(Map.of("decision-days", ""));
            assertEquals(null, file.settings().read().decisionDays());
        }
    }

    @Test
    void goalsComeBackInTheUsersOwnWords() {
        Goal goal = new Goal(0, "shorten-sales-cycle", "Schneller verkaufen", "sales-cycle", 45.0,
                LocalDate.of(2026, 12, 31), "Ana", "", null, LocalDate.of(2026, 6, 1), List.of("win-rate"),
                List.of(new Question("cycle-now", "", List.of("sales-cycle", "sales-cycle-p75"))));
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            Goal kept = file.goals().keep(goal);
            assertEquals(List.of(goal.withId(1)), file.goals().all());
            file.goals().keep(kept.withQuestions(List.of()));
            assertEquals(List.of(), file.goals().all().getFirst().questions());
        }
    }

    @Test
    void aBackupIsPutBesideTheFileBeforeAMigration() throws Exception {
        Path path = folder.resolve("a.qdeck");
        WorkspaceFile.write(path).close();
        int version = Migrations.bundled().newest() + 1;
        List<String> scripts = new ArrayList<>(Collections.nCopies(version - 1, ""));
        scripts.add("CREATE TABLE later (a TEXT);\n");
        Migrations next = new Migrations(scripts);
        try (var connection = Connections.open(path, false)) {
            next.bring(connection, path);
            assertEquals(version, Query.on(connection).number("PRAGMA user_version"));
        }
        assertTrue(Files.size(Path.of(path + ".before-v" + version)) > 0);
    }

    @Test
    void aWorkspaceOfTheFirstFormKeepsItsRecordsAndGetsTheOtherKinds() throws Exception {
        Path path = folder.resolve("a.qdeck");
        try (var connection = Connections.open(path, false)) {
            Migrations.bundled().until(1).bring(connection, path);
            Query query = Query.on(connection);
            query.change(
                    "INSERT INTO batch VALUES (1, 1, 'deals', 'd.csv', '', '', '2026-01-02T03:04:05', 1, 1, 0, 0, 0, 0,"
                            + " '[]', '{}', '[]', NULL)");
            query.change(
                    "INSERT INTO deals (batch, row_no, identity, id, status, amount) VALUES (1, 2, 'D1', 'D1', 0, 7)");
        }
        assertEquals("store.older", assertThrows(UserFault.class, () -> WorkspaceFile.read(path)).note().key());
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            assertArrayEquals(new long[]{7}, file.records().longs(Field.DEAL_AMOUNT));
            assertEquals(0, file.records().count(RecordKind.LEADS));
            assertEquals(List.of(), file.sources().standing());
            assertArrayEquals(new long[0], file.records().gone(RecordKind.DEALS));
            file.aliases().put(List.of(new Alias("customers", "Acme Ltd", "Acme")));
            assertEquals(List.of(new Alias("customers", "Acme Ltd", "Acme")), file.aliases().all());
            assertTrue(Double.isNaN(file.records().doubles(Field.DEAL_CONTRACT_MONTHS)[0]));
            assertEquals(List.of(1, 0, 0, 0), outcome(file.batches().undo(1)));
        }
        try (var backup = Connections.open(Path.of(path + ".before-v" + Migrations.bundled().newest()), true)) {
            assertEquals(1, Query.on(backup).number("PRAGMA user_version"));
            assertEquals(7, Query.on(backup).number("SELECT amount FROM deals"));
        }
    }

    @Test
    void rowsSetAsideBeforeTheirReadingWasKeptStayAside() throws Exception {
        Path path = folder.resolve("a.qdeck");
        try (var connection = Connections.open(path, false)) {
            Migrations.bundled().until(3).bring(connection, path);
            Query query = Query.on(connection);
            query.change(
                    "INSERT INTO batch VALUES (1, 1, 'deals', 'd.csv', '', '', '2026-01-02T03:04:05', 1, 0, 0, 0, 1, 0,"
                            + " '[]', '{}', '[]', NULL)");
            query.change("INSERT INTO quarantine VALUES (1, 1, 2, 'Amount', 'ten', ?, ?)",
                    NoteJson.write(Note.of("importing.fault.number")), NoteJson.text(List.of("D1", "ten")));
        }
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            assertEquals(List.of("D1", "ten"), file.aside().rows().getFirst().cells());
            assertTrue(file.aside().reading(1).isEmpty());
            assertEquals(List.of(), file.editsSoFar().steps());
        }
    }

    /** Removed, restored, kept, failed. */
    private static List<Integer> outcome(UndoReport report) {
        assertEquals(report.removed() + report.restored(), report.reversed().count());
        return List.of(report.removed(), report.restored(), report.kept().count(), report.failed().count());
    }

    private void importDeals(WorkspaceFile file, String id, long amount) {
        try (ImportTransaction transaction = file.beginImport()) {
            BatchWriter writer = begin(transaction);
            BatchWriter.Outcome outcome = put(writer, id, 2, deal(id, amount, null), new String[]{""});
            boolean added = outcome == BatchWriter.Outcome.IMPORTED;
            writer.finish(new RowCounts(1, added ? 1 : 0, added ? 0 : 1, 0, 0, 0), List.of());
            transaction.commit();
        }
    }

    private static BatchWriter.Outcome put(BatchWriter writer, String id, int row, @Nullable Object[] values,
            String[] extras) {
        return writer.put(List.of(new BatchWriter.Row(id, row, values, extras))).getFirst();
    }

    private static BatchWriter begin(ImportTransaction transaction) {
        return transaction.batch(RecordKind.DEALS, 1, "deals.csv", "", "00", FIELDS, List.of("Remark"), Map.of());
    }

    private static @Nullable Object[] deal(String id, long amount, @Nullable String source) {
        return new @Nullable Object[]{id, DealStatus.WON.code(), amount, source};
    }

    private static List<RecordReader.Row> rows(WorkspaceFile file) {
        return file.records().page(RecordKind.DEALS, FIELDS, "", null, false, 0, 100);
    }

    private static String text(WorkspaceFile file, int code) {
        return file.records().texts().get(code);
    }

    private static void alter(Path path, String sql) throws Exception {
        try (var connection = Connections.open(path, false); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String fault(Path path) {
        return assertThrows(UserFault.class, () -> WorkspaceFile.write(path)).note().key();
    }
}

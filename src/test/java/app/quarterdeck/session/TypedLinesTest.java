package app.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.edit.Undone;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.session.typed.TypedLines.Line;
import app.quarterdeck.session.typed.TypedLines.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotas, targets and rates typed by hand beside imported ones: through the journal, and back again exactly. */
class TypedLinesTest {

    @TempDir
    Path folder;
    private Path workspace;

    @BeforeEach
    void twoImportedQuotas() throws IOException {
        workspace = folder.resolve("t.qdeck");
        Path file = Files.writeString(folder.resolve("quotas.csv"),
                "Rep,From,To,Quota,Remark\nAna,2026-01-01,2026-03-31,100,x\nBen,2026-01-01,2026-03-31,200,\n");
        try (Session session = Session.write(workspace)) {
            session.importFiles(ImportRequest.of(file).withKind(RecordKind.QUOTAS), Progress.NONE, Cancellation.NEVER);
        }
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private static Map<Field, Object> quota(String rep, String from, String to, long amount) {
        return Map.of(Field.QUOTA_REP, rep, Field.QUOTA_FROM, day(from), Field.QUOTA_TO, day(to), Field.QUOTA_AMOUNT,
                amount * 10_000);
    }

    private static Line of(TypedLines lines, String rep) {
        return lines.all(RecordKind.QUOTAS).stream().filter(line -> line.text(Field.QUOTA_REP).equals(rep)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAddedChangedAndRemovedComesBackByteForByte() throws SQLException {
        String before = dump();
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            Step added = Objects.requireNonNull(
                    lines.put(RecordKind.QUOTAS, quota("Cleo", "2026-01-01", "2026-03-31", 300)));
            Step changed = Objects.requireNonNull(
                    lines.put(RecordKind.QUOTAS, quota("ana", "2026-01-01", "2026-03-31", 150)));
            Step removed = lines.remove(List.of(of(lines, "Ben")));
            assertEquals(List.of("ana=1500000", "Cleo=3000000"), said(lines));
            lines.undo(removed);
            lines.undo(changed);
            assertEquals(List.of("Ana=1000000", "Ben=2000000", "Cleo=3000000"), said(lines));
            lines.redo(changed);
            lines.undo(changed);
            lines.undo(added);
        }
        assertEquals(before, dump());
    }

    private static List<String> said(TypedLines lines) {
        return lines.all(RecordKind.QUOTAS).stream()
                .map(line -> line.text(Field.QUOTA_REP) + "=" + line.get(Field.QUOTA_AMOUNT)).toList();
    }

    @Test
    void theJournalTellsWhatWasTyped() throws SQLException {
        try (Session session = Session.write(workspace)) {
            session.typed().put(RecordKind.QUOTAS, quota("Ana", "2026-01-01", "2026-03-31", 150));
            assertNull(session.typed().put(RecordKind.QUOTAS, quota("Ana", "2026-01-01", "2026-03-31", 150)));
        }
        assertEquals("edit|quotas|amount|1000000|1500000;", rows("SELECT cause, kind, field, old, new FROM journal"));
    }

    @Test
    void undoOfTheImportKeepsWhatWasTypedIntoItsRows() {
        try (Session session = Session.write(workspace)) {
            session.typed().put(RecordKind.QUOTAS, quota("Ana", "2026-01-01", "2026-03-31", 150));
            assertEquals(List.of(1, 0, 1), counts(session.takeBack(1)));
            assertEquals(List.of("Ana=1500000"), said(session.typed()));
        }
    }

    @Test
    void aNumberGivenAgainDoesNotInheritTheHistoryOfAnother() throws IOException {
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            lines.remove(List.of(of(lines, "Ben")));
            imported(session, "more.csv", "Dora,2026-01-01,2026-03-31,400\n");
            assertEquals(List.of(1, 0, 0), counts(session.takeBack(session.imports().getLast().id())));
        }
    }

    private void imported(Session session, String name, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Rep,From,To,Quota\n" + lines);
        session.importFiles(ImportRequest.of(file).withKind(RecordKind.QUOTAS), Progress.NONE, Cancellation.NEVER);
    }

    @Test
    void theNextImportKeepsATypedValueAndUndoGivesWhatTheFileSaysByNow() throws IOException {
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            Step step = Objects.requireNonNull(
                    lines.put(RecordKind.QUOTAS, quota("Ana", "2026-01-01", "2026-03-31", 150)));
            imported(session, "same.csv", "Ana,2026-01-01,2026-03-31,100\n");
            assertEquals("1500000", Objects.toString(of(lines, "Ana").get(Field.QUOTA_AMOUNT)));
            imported(session, "other.csv", "Ana,2026-01-01,2026-03-31,175\n");
            assertEquals("1500000", Objects.toString(of(lines, "Ana").get(Field.QUOTA_AMOUNT)));
            lines.undo(step);
            assertEquals("1750000", Objects.toString(of(lines, "Ana").get(Field.QUOTA_AMOUNT)));
            lines.redo(step);
            assertEquals("1500000", Objects.toString(of(lines, "Ana").get(Field.QUOTA_AMOUNT)));
        }
    }

    @Test
    void aTypedLineThatAFileHasTooSinceIsNotLostByUndo() throws IOException {
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            Step step = Objects.requireNonNull(
                    lines.put(RecordKind.QUOTAS, quota("Cleo", "2026-01-01", "2026-03-31", 300)));
            imported(session, "cleo.csv", "Cleo,2026-01-01,2026-03-31,310\n");
            assertEquals("typed.changed", assertThrows(UserFault.class, () -> lines.undo(step)).note().key());
            assertEquals("3000000", Objects.toString(of(lines, "Cleo").get(Field.QUOTA_AMOUNT)));
        }
    }

    @Test
    void aNumberGivenAgainDoesNotInheritTheTypedValuesOfAnother() throws IOException {
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            lines.put(RecordKind.QUOTAS, quota("Ben", "2026-01-01", "2026-03-31", 250));
            lines.remove(List.of(of(lines, "Ben")));
            imported(session, "dora.csv", "Dora,2026-01-01,2026-03-31,400\n");
            imported(session, "dora2.csv", "Dora,2026-01-01,2026-03-31,450\n");
            assertEquals("4500000", Objects.toString(of(lines, "Dora").get(Field.QUOTA_AMOUNT)));
        }
    }

    @Test
    void aLineCannotTakeThePlaceOfAnother() {
        try (Session session = Session.write(workspace)) {
            TypedLines lines = session.typed();
            Line ben = of(lines, "Ben");
            assertEquals("typed.there", assertThrows(UserFault.class,
                    () -> lines.change(ben, Map.of(Field.QUOTA_REP, "ANA"))).note().key());
            Step moved = Objects.requireNonNull(lines.change(ben, Map.of(Field.QUOTA_FROM, day("2026-02-01"))));
            lines.undo(moved);
            assertEquals(List.of("Ana=1000000", "Ben=2000000"), said(lines));
        }
    }

    @Test
    void theFiguresSeeItAtOnce() {
        try (Session session = Session.write(workspace)) {
            long before = session.analysis().snapshot().revision();
            session.typed().put(RecordKind.QUOTAS, quota("Cleo", "2026-01-01", "2026-03-31", 300));
            assertEquals(3, session.analysis().snapshot().table(RecordKind.QUOTAS).size());
            assertEquals(before + 1, session.analysis().snapshot().revision());
        }
    }

    private String dump() throws SQLException {
        return rows("SELECT * FROM quotas ORDER BY row_id") + rows("SELECT * FROM journal ORDER BY id")
                + rows("SELECT * FROM source_value");
    }

    private String rows(String sql) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + workspace, new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i <= columns; i++) {
                    Object value = row.getObject(i);
                    out.append(i == 1 ? "" : "|").append(value instanceof byte[] bytes
                            ? java.util.Arrays.toString(bytes)
                            : value);
                }
                out.append(';');
            }
        }
        return out.toString();
    }

    /** Removed, restored, kept. */
    private static List<Integer> counts(Undone undone) {
        return List.of(undone.removed(), undone.restored(), undone.kept().count());
    }
}

package app.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import taken back, or broken off, leaves the record tables as they were, value by value. */
class UndoTest {

    private static final String HEADINGS = "Deal ID,Customer,Created,Closed,Status,Amount,Colour\n";
    private static final String FIRST = HEADINGS + """
            D1,Acme,2026-01-05,2026-02-04,Won,1000,red
            D2,Bolt,2026-01-10,2026-03-21,Lost,3000,
            D3,Core,2026-02-01,2026-03-03,Open,,blue
            """;
    private static final String CHANGED = HEADINGS + """
            D1,Acme,2026-01-05,2026-02-05,Won,1100,green
            D2,Bolt,2026-01-10,2026-03-21,Lost,3000,
            D3,,2026-02-01,2026-03-03,Won,50,blue
            D4,Dune,2026-02-01,2026-03-03,Open,70,
            """;

    @TempDir
    Path folder;

    @Test
    void undoOfAnUpdateBringsEveryOldValueBack() throws Exception {
        Path workspace = folder.resolve("u.qdeck");
        importText(workspace, FIRST);
        String before = records(workspace);
        importText(workspace, CHANGED);
        assertNotEquals(before, records(workspace));
        try (Session session = Session.write(workspace)) {
            session.undo(2);
        }
        assertEquals(before, records(workspace));
    }

    @Test
    void undoOfTheFirstImportLeavesNoRecord() throws Exception {
        Path workspace = folder.resolve("u.qdeck");
        Session.write(workspace).close();
        String before = records(workspace);
        importText(workspace, FIRST);
        try (Session session = Session.write(workspace)) {
            session.undo(1);
        }
        assertEquals(before, records(workspace));
    }

    @Test
    void anImportBrokenOffLeavesTheWorkspaceAsItWas() throws Exception {
        Path workspace = folder.resolve("u.qdeck");
        importText(workspace, FIRST);
        String before = records(workspace);
        Path file = Files.writeString(folder.resolve("next.csv"), CHANGED);
        try (Session session = Session.write(workspace)) {
            boolean[] writing = {false};
            Assertions.assertThrows(CancellationException.class, () -> session.importFiles(ImportRequest.of(file),
                    (step, done, total) -> writing[0] |= step.key().contains("writing") || done > 0,
                    () -> true));
            assertEquals(1, session.imports().size());
        }
        assertEquals(before, records(workspace));
    }

    @Test
    void undoOfACompleteListBringsBackWhatItFoundGone() throws Exception {
        Path workspace = folder.resolve("u.qdeck");
        importText(workspace, FIRST);
        String before = records(workspace);
        String journal = table(workspace, "journal") + table(workspace, "gone");
        importText(workspace, CHANGED.replaceFirst("D2.*\n", ""), "complete");
        assertNotEquals("", table(workspace, "gone"));
        try (Session session = Session.write(workspace)) {
            session.undo(2);
        }
        assertEquals(before, records(workspace));
        assertEquals(journal, table(workspace, "journal") + table(workspace, "gone"));
    }

    @Test
    void undoOfTheImportItselfTakesRecordsThatAreGoneToo() throws Exception {
        Path workspace = folder.resolve("u.qdeck");
        importText(workspace, FIRST);
        importText(workspace, FIRST.replaceFirst("D2.*\n", ""), "complete");
        try (Session session = Session.write(workspace)) {
            session.undo(1);
            assertEquals(0, session.records().count(RecordKind.DEALS));
        }
        assertEquals("", records(workspace));
        assertEquals("", table(workspace, "gone") + table(workspace, "journal"));
    }

    private void importText(Path workspace, String text, String... yes) throws IOException {
        Path file = Files.writeString(folder.resolve("deals.csv"), text);
        Map<String, String> set = Arrays.stream(yes).collect(Collectors.toMap(key -> key, key -> "yes"));
        try (Session session = Session.write(workspace)) {
            session.importFiles(ImportRequest.of(file).withSet(set), Progress.NONE, Cancellation.NEVER);
        }
    }

    /** All values of all record tables, with the batch they came from. */
    private static String records(Path workspace) throws SQLException {
        StringBuilder out = new StringBuilder();
        for (RecordKind kind : RecordKind.values()) {
            out.append(table(workspace, kind.id().replace('-', '_')));
        }
        return out.toString();
    }

    private static String table(Path workspace, String table) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + workspace, new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
            while (rows.next()) {
                out.append(table);
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    byte[] value = rows.getBytes(i);
                    out.append('|').append(value == null ? "" : java.util.HexFormat.of().formatHex(value));
                }
                out.append('\n');
            }
        }
        return out.toString();
    }
}

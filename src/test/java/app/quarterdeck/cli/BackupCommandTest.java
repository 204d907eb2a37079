package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace goes into a backup and comes out of it the same; what is no whole backup changes nothing. */
class BackupCommandTest {

    @TempDir
    Path folder;
    private Commands commands;
    private Path backup;

    @BeforeEach
    void aWorkspace() {
        commands = new Commands(folder);
        backup = folder.resolve("copy.qbackup");
        assertEquals(0, commands.in("import", commands.file("deals.csv",
                "Deal ID,Customer,Owner,Created,Closed,Status,Stage,Amount",
                "D1,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,1000",
                "D2,Bolt,Ana,2026-01-10,2026-03-21,Won,Closed,3000")).code());
    }

    private String revenue() {
        return String.valueOf(
                commands.in("measure", "won-revenue", "--period", "all", "--json").tables().getFirst().get("value"));
    }

    private Ran typed(String password, String command, Object... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return commands.in(command, args);
        } finally {
            System.setIn(before);
        }
    }

    private void refused(Ran ran, String part) {
        assertEquals(1, ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(part), ran.err());
        assertEquals("4000", revenue(), "the workspace is as it was");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(file -> file.getFileName().toString().startsWith(".quarterdeck"))
                    .toList(), "nothing is left behind");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBackupRestoresWhatWasThereAndKeepsWhatItReplaces() throws IOException {
        revenue();
        assertEquals(0, commands.in("backup", "-o", backup).code());
        assertEquals(0, commands.in("undo", "1").code());
        assertEquals("null", revenue());
        Ran careful = commands.in("restore", backup);
        assertEquals(1, careful.code());
        assertTrue(careful.err().contains("--force"), careful.err());
        assertEquals("null", revenue());
        assertEquals(0, commands.in("restore", backup, "--force").code());
        assertEquals("4000", revenue());
        assertTrue(Files.exists(Path.of(commands.workspace() + ".before-restore")));
    }

    @Test
    void theColumnsKeptForSpeedAreNotInIt() throws SQLException {
        try (Session session = Session.write(commands.workspace())) {
            session.analysis().engine().measure("won-revenue", Selection.DEFAULT);
        }
        assertTrue(segments(commands.workspace()) > 0);
        assertEquals(0, commands.in("backup", "-o", backup).code());
        assertEquals(0, segments(backup));
        assertTrue(segments(commands.workspace()) > 0, "the workspace keeps its own");
        Path other = folder.resolve("other.qdeck");
        assertEquals(0, Commands.run("restore", backup.toString(), "-w", other.toString()).code());
        assertEquals(0, Commands.run("check", "-w", other.toString()).code());
    }

    private static int segments(Path file) throws SQLException {
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM segment")) {
            return row.getInt(1);
        }
    }

    @Test
    void aBackupIsTakenWhileSomebodyElseWrites() {
        try (Session writer = Session.write(commands.workspace())) {
            assertTrue(writer.writable());
            assertEquals(0, commands.in("backup", "-o", backup).code());
            Ran live = Commands.run("restore", commands.workspace().toString(), "-w",
                    folder.resolve("other.qdeck").toString());
            assertEquals(1, live.code());
            assertTrue(live.err().contains("open just now"), live.err());
            Ran locked = commands.in("restore", backup, "--force");
            assertEquals(1, locked.code());
            assertTrue(locked.err().contains("open elsewhere"), locked.err());
        }
        assertEquals("4000", revenue());
    }

    @Test
    void aSealedBackupOpensWithItsPasswordOnly() throws IOException {
        assertEquals(0, typed("Geheim 日本", "backup", "-o", backup, "--password", "-").code());
        assertFalse(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1).contains("Acme"));
        refused(commands.in("restore", backup, "--force"), "--password -");
        refused(typed("geheim 日本", "restore", backup, "--force", "--password", "-"), "does not open");
        Path other = folder.resolve("other.qdeck");
        Ran opened = typed("Geheim 日本", "restore", backup, "--password", "-", "--force");
        assertEquals(0, opened.code(), opened.err());
        assertEquals("4000", revenue());
        assertFalse(Files.exists(other));
    }

    @Test
    void aSealedBackupThatWasChangedOrCutShortIsRefused() throws IOException {
        assertEquals(0, typed("x", "backup", "-o", backup, "--password", "-").code());
        byte[] whole = Files.readAllBytes(backup);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(backup, changed);
        refused(typed("x", "restore", backup, "--force", "--password", "-"), "does not open");
        Files.write(backup, Arrays.copyOf(whole, whole.length - 100));
        refused(typed("x", "restore", backup, "--force", "--password", "-"), "cut short");
        Files.write(backup, Arrays.copyOf(whole, 20));
        refused(typed("x", "restore", backup, "--force", "--password", "-"), "cut short");
    }

    @Test
    void thePasswordIsNeverOnTheCommandLineAndNeverEmpty() {
        Ran shown = commands.in("backup", "-o", backup, "--password", "Geheim");
        assertEquals(2, shown.code());
        assertFalse(shown.err().contains("Geheim"));
        assertEquals(1, typed("", "backup", "-o", backup, "--password", "-").code());
        assertFalse(Files.exists(backup));
    }

    @Test
    void hostileFilesAreRefusedInOneSentence() throws IOException {
        assertEquals(0, commands.in("backup", "-o", backup).code());
        byte[] whole = Files.readAllBytes(backup);
        Path bad = folder.resolve("bad.qbackup");
        refused(commands.in("restore", bad, "--force"), "no backup");
        Files.write(bad, new byte[0]);
        refused(commands.in("restore", bad, "--force"), "empty");
        Files.writeString(bad, "not a database, but long enough ".repeat(10));
        refused(commands.in("restore", bad, "--force"), "not a Quarterdeck workspace");
        Files.write(bad, Arrays.copyOf(whole, whole.length / 2));
        refused(commands.in("restore", bad, "--force"), "cut short");
        byte[] foreign = whole.clone();
        ByteBuffer.wrap(foreign).putInt(68, 1);
        Files.write(bad, foreign);
        refused(commands.in("restore", bad, "--force"), "another application");
        byte[] newer = whole.clone();
        ByteBuffer.wrap(newer).putInt(60, 9_999);
        Files.write(bad, newer);
        refused(commands.in("restore", bad, "--force"), "newer Quarterdeck");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 4096, damaged.length, (byte) 0x5a);
        Files.write(bad, damaged);
        refused(commands.in("restore", bad, "--force"), "damaged");
        assertArrayEquals(whole, Files.readAllBytes(backup));
    }
}

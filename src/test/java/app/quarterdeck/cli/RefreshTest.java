package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported files are read again where they changed; the others are spoken of. */
class RefreshTest {

    private static final String HEADINGS = "Deal ID,Customer,Created,Closed,Status,Amount";

    @TempDir
    Path folder;
    private Commands commands;
    private Path deals;
    private Path reps;

    @BeforeEach
    void twoFiles() {
        commands = new Commands(folder);
        deals = commands.file("deals.csv", HEADINGS, "D1,Acme,03/04/2026,05/06/2026,Gewonnen,1000");
        reps = commands.file("reps.csv", "Sales Rep,Team,Start Date", "Ana,North,2026-01-01");
        assertEquals(0, commands.in("import", deals, "--set", "dates=dmy", "--set", "status.Gewonnen=won").code());
        assertEquals(0, commands.in("import", reps).code());
    }

    @Test
    void changedFilesAreReadAsTheyWereReadLastAndUnchangedOnesAreSaid() throws IOException {
        append(deals, "D2,Bolt,01/02/2026,07/08/2026,Gewonnen,50");
        Ran ran = commands.in("refresh");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("reps.csv is as it was"), ran.out());
        assertTrue(ran.out().contains("2 read = 1 new + 0 updated + 1 unchanged"), ran.out());
        assertEquals(1050,
                commands.in("measure", "won-revenue", "--period", "all", "--json").tables().getFirst().get("value"));
        assertEquals(List.of("unchanged", "unchanged"), states(commands.in("refresh", "--json")));
    }

    @Test
    void aMissingFileIsOneSentenceAndItsRecordsStay() throws IOException {
        Files.delete(deals);
        Ran ran = commands.in("refresh");
        assertEquals(0, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("deals.csv is no longer there"), ran.err());
        assertEquals(List.of("unchanged", "missing"), states(commands.in("refresh", "--json")));
        assertEquals(1000,
                commands.in("measure", "won-revenue", "--period", "all", "--json").tables().getFirst().get("value"));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() throws IOException {
        append(deals, "D2,Bolt,01/02/2026,07/08/2026,Gewonnen,50");
        assertTrue(commands.in("refresh", "--dry-run").out().contains("1 new"));
        assertEquals(2, commands.in("imports", "--json").tables().size());
    }

    @Test
    void allIsWrittenOrNothing() throws IOException {
        append(reps, "Ben,South,2026-02-01");
        Files.writeString(deals, Files.readString(deals).replace("Gewonnen", "Verschoben"));
        Ran ran = commands.in("refresh");
        assertEquals(3, ran.code());
        assertEquals(2, commands.in("imports", "--json").tables().size());
    }

    @Test
    void aFileOfTheSameSizeWithOtherValuesHasChanged() throws IOException {
        Files.writeString(deals, Files.readString(deals).replace("1000", "2000"));
        assertTrue(commands.in("refresh").out().contains("1 updated"));
    }

    @Test
    void anOlderEditionOfACompleteListIsNotReadAgain() throws IOException {
        append(deals, "D2,Bolt,01/02/2026,07/08/2026,Gewonnen,50");
        commands.in("import", deals, "--set", "complete=yes");
        Path next = commands.file("deals-2.csv", HEADINGS, "D1,Acme,03/04/2026,05/06/2026,Gewonnen,1000");
        commands.in("import", next);
        append(deals, "D3,Core,01/02/2026,07/08/2026,Gewonnen,70");
        Ran ran = commands.in("refresh", "--json");
        assertEquals(List.of("unchanged", "replaced", "unchanged"), states(ran));
    }

    @Test
    void aWorkspaceWithoutFilesSaysSo() {
        commands.in("undo", "1");
        commands.in("undo", "2");
        Ran ran = commands.in("refresh");
        assertEquals(1, ran.code());
        assertEquals(1, ran.err().lines().count());
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    private static List<Object> states(Ran ran) {
        List<?> files = (List<?>) Objects.requireNonNull(ran.document().get("files"));
        return files.stream().<Object>map(file -> Objects.requireNonNull(((Map<?, ?>) file).get("state"))).toList();
    }
}

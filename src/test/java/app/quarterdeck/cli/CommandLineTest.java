package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What a user of the command line is promised: words, one JSON document, exit codes, and nothing written by mistake. */
class CommandLineTest {

    private static final String HEADINGS = "Deal ID,Customer,Owner,Created,Closed,Status,Stage,Amount,Source";

    @TempDir
    Path folder;
    private Commands commands;
    private Path deals;

    @BeforeEach
    void aFileOfDeals() {
        commands = new Commands(folder);
        deals = commands.file("deals.csv", HEADINGS, "D1,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,1000,Web",
                "D2,Bolt,Ana,2026-01-10,2026-03-21,Won,Closed,3000,Web",
                "D3,Core,Ben,2026-02-01,2026-03-03,Lost,Closed,500,Event",
                "D4,Dune,Ben,2026-03-01,2026-05-30,Open,Offer,700,Event",
                "D5,Acme,Ben,2026-03-13,2026-03-30,Won,Closed,,Event");
    }

    @Test
    void importSaysHowEveryRowWasUsedAndASecondOneThatNothingIsNew() {
        Ran first = commands.in("import", deals, "--json");
        Map<String, Object> table = first.tables().getFirst();
        assertEquals(0, first.code());
        assertEquals(List.of("deals", 5, 5, 0, 0, 0, 0), List.of(table.get("kind"), table.get("read"),
                table.get("imported"), table.get("updated"), table.get("unchanged"), table.get("quarantined"),
                table.get("skipped")));
        Ran second = commands.in("import", deals);
        assertEquals(0, second.code());
        assertTrue(second.out().contains("5 read = 0 new + 0 updated + 5 unchanged"), second.out());
        assertTrue(second.out().contains("Nothing new"), second.out());
    }

    @Test
    void namesThatAreProbablyTheSameAreListedMergedAndForgotten() {
        Path more = commands.file("more.csv", HEADINGS, "D6,Bolt Inc.,Ana,2026-01-10,2026-03-21,Won,Closed,100,Event",
                "D7,Core,Ana,2026-01-10,2026-03-21,Won,Closed,100,event");
        Commands.Ran loaded = commands.in("import", deals, more, "--json");
        assertTrue(loaded.out().contains("Bolt Inc.\",\"same\":\"Bolt\"")
                || loaded.out().contains("\"same\" : \"Bolt\""), loaded.out());
        assertTrue(commands.in("same", "--json").out().contains("Bolt Inc."));
        String merged = commands.in("same", "--kind", "customers", "--merge", "Bolt Inc.=Bolt").out();
        assertTrue(merged.contains("“Bolt Inc.” counts as “Bolt”"), merged);
        String forgotten = commands.in("same", "--forget", "Bolt Inc.").out();
        assertTrue(forgotten.contains("Bolt Inc.") && !forgotten.contains("counts as"), forgotten);
        assertEquals(2, commands.in("same", "--kind", "colours").code());
        assertEquals(2, commands.in("same", "--merge", "Bolt").code());
        assertEquals(1, commands.in("same", "--merge", "Nobody=Bolt").code());
    }

    @Test
    void aDryRunMakesNoWorkspace() {
        assertEquals(0, commands.in("import", deals, "--dry-run").code());
        assertFalse(Files.exists(commands.workspace()));
    }

    @Test
    void strictWritesNothingWhereARowWouldBeSetAside() {
        Path bad = commands.file("bad.csv", HEADINGS, "D1,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,1000,Web",
                "D2,Bolt,Ana,2026-13-40,2026-02-05,Won,Closed,many,Web",
                "D3,Bolt,Ana,2026-01-05,2026-02-04,Won,Closed,1000,Web");
        Ran ran = commands.in("import", bad, "--strict");
        assertEquals(4, ran.code(), ran.err());
        assertFalse(Files.exists(commands.workspace()));
    }

    @Test
    void anAmbiguousFileIsAskedAboutAndNothingIsWritten() {
        Path file = commands.file("dates.csv", HEADINGS, "D1,Acme,Ana,03/04/2026,05/06/2026,Won,Closed,1000,Web",
                "D2,Bolt,Ana,01/02/2026,07/08/2026,Won,Closed,1000,Web");
        Ran ran = commands.in("import", file);
        assertEquals(3, ran.code(), ran.err());
        assertTrue(ran.err().contains("dates=dmy"), ran.err());
        assertFalse(Files.exists(commands.workspace()));
        assertEquals(0, commands.in("import", file, "--set", "dates=dmy").code());
    }

    @Test
    void measureGivesTheFigureItsGroupsAndItsComparisonAsOneDocument() {
        commands.in("import", deals);
        Ran ran = commands.in("measure", "won-revenue", "win-rate", "--period", "2026Q1", "--by", "source", "--json");
        List<Map<String, Object>> results = ran.tables();
        assertEquals(List.of("won-revenue", "win-rate"),
                results.stream().map(result -> result.get("metric")).toList());
        assertEquals(4000.0, number(results.get(0)));
        assertEquals(75.0, number(results.get(1)));
        assertEquals("[Web]", keys(results.get(0)).getFirst());
        assertEquals("", ran.err());
    }

    @Test
    void rowsListsWhatAFigureRestsOnWithFileAndRow() {
        commands.in("import", deals);
        Ran ran = commands.in("rows", "won-revenue", "--period", "2026Q1", "--json");
        assertEquals(List.of(2, 3), ran.tables().stream().filter(row -> row.get("amount") != null)
                .map(row -> row.get("row")).toList());
        assertTrue(commands.in("rows", "won-revenue", "--period", "2026Q1", "--csv").out().contains("deals.csv"));
    }

    @Test
    void undoTakesAnImportBackAndASecondUndoIsRefused() {
        commands.in("import", deals);
        assertEquals(0, commands.in("undo", "1").code());
        assertEquals("null", String.valueOf(
                commands.in("measure", "won-revenue", "--period", "all", "--json").tables().getFirst().get("value")));
        Ran again = commands.in("undo", "1");
        assertEquals(1, again.code());
        assertEquals(1, again.err().lines().count());
        assertTrue(commands.in("imports").out().contains("deals.csv"));
    }

    @Test
    void undoNamesWhatItReversed() {
        commands.in("import", deals);
        Map<String, Object> undone = commands.in("undo", "1", "--json").document();
        assertEquals(5, undone.get("removed"));
        Map<?, ?> reversed = (Map<?, ?>) Objects.requireNonNull(undone.get("reversed"));
        assertEquals(5, reversed.get("count"));
        assertTrue(String.valueOf(reversed.get("first")).contains("name=D1"), String.valueOf(reversed));
        assertEquals(0, ((Map<?, ?>) Objects.requireNonNull(undone.get("failed"))).get("count"));
        commands.in("import", deals);
        String said = commands.in("undo", "2").out();
        assertTrue(said.contains("Reversed: 5 records removed, no value restored (D1; D2; D3; D4; D5)."), said);
    }

    @Test
    void quarantineWritesTheRowsSetAsideAndSaysSoWhereThereIsNone() throws IOException {
        Path bad = commands.file("bad.csv", HEADINGS, "D1,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,1000,Web",
                "D2,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,ten,=HYPERLINK(1)");
        commands.in("import", bad);
        Path target = folder.resolve("aside.csv");
        assertEquals(1, commands.in("quarantine", "-o", target, "--json").document().get("rows"));
        assertTrue(
                Files.readString(target).contains("bad.csv,,3,Amount,D2,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,ten,"
                        + "'=HYPERLINK(1)"),
                Files.readString(target));
        commands.in("undo", "1");
        assertTrue(commands.in("quarantine", "-o", target).out().contains("No row is set aside"));
        assertEquals(2, commands.in("quarantine", "-o", folder.resolve("aside.doc")).code());
    }

    @Test
    void setKeepsASettingAndRefusesWhatItDoesNotKnow() {
        commands.in("import", deals);
        assertEquals(0, commands.in("set", "currency=EUR").code());
        assertTrue(commands.in("measure", "won-revenue", "--period", "2026Q1").out().contains("€4,000"));
        Ran unknown = commands.in("set", "colour=red");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("colour"), unknown.err());
    }

    @Test
    void answerSaysWhatItCanAndNamesWhatIsMissing() {
        commands.in("import", deals);
        Map<String, Object> document = commands
                .in("answer", "shorten-sales-cycle", "--period", "2026Q1", "--target", "20",
                        "--json")
                .document();
        List<?> questions = list(document, "questions");
        assertEquals(5, questions.size());
        Object savings = Objects.requireNonNull(questions.get(3));
        assertTrue(list(savings, "needs").toString().contains("selling-cost"), savings.toString());
    }

    @Test
    void reviewWritesAWorkbookAndRefusesAFolderThatIsNotThere() {
        commands.in("import", deals);
        Path target = folder.resolve("review.xlsx");
        assertEquals(0, commands.in("review", "shorten-sales-cycle", "-o", target, "--period", "2026Q1").code());
        assertTrue(Files.exists(target));
        Ran nowhere = commands.in("review", "shorten-sales-cycle", "-o", folder.resolve("no/such/review.xlsx"));
        assertEquals(1, nowhere.code());
        assertEquals(1, nowhere.err().lines().filter(line -> !line.contains("%")).count(), nowhere.err());
    }

    @Test
    void inspectShowsHowAFileReadsAndNeedsNoWorkspace() {
        Map<String, Object> table = Commands.run("inspect", deals.toString(), "--json").tables().getFirst();
        assertEquals("deals", table.get("kind"));
        assertEquals(5, table.get("rows"));
        assertEquals(9, list(table, "columns").size());
    }

    @Test
    void checkFindsADamagedFile() throws IOException {
        commands.in("import", deals);
        assertEquals(0, commands.in("check").code());
        byte[] bytes = Files.readAllBytes(commands.workspace());
        java.util.Arrays.fill(bytes, 4096, Math.min(bytes.length, 24_576), (byte) 7);
        Files.write(commands.workspace(), bytes);
        Ran ran = commands.in("check");
        assertEquals(1, ran.code(), ran.out());
    }

    @Test
    void theCatalogueSaysWhatAWorkspaceStillNeeds() {
        commands.in("import", deals);
        Ran ran = commands.in("metrics", "--json");
        Map<String, Object> ready = ran.tables().stream().filter(metric -> "won-revenue".equals(metric.get("metric")))
                .findFirst().orElseThrow();
        Map<String, Object> waiting = ran.tables().stream()
                .filter(metric -> "quota-attainment".equals(metric.get("metric"))).findFirst().orElseThrow();
        assertEquals(List.of(), ready.get("missing"));
        assertFalse(list(waiting, "missing").isEmpty());
    }

    @Test
    void wrongWordsAreWrongUsageAndSayWhatToType() {
        Ran unknown = Commands.run("measure");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("--help"), unknown.err());
        assertEquals(2, Commands.run("--lang", "fr", "goals").code());
    }

    @Test
    void goalsSpeaksChineseWhereAsked() {
        assertTrue(Commands.run("--lang", "zh", "goals").out().contains("缩短销售周期"));
    }

    private static double number(Map<String, Object> result) {
        return ((Number) member(result, "value")).doubleValue();
    }

    private static Object member(Object object, String name) {
        return Objects.requireNonNull(((Map<?, ?>) object).get(name), name);
    }

    private static List<?> list(Object object, String name) {
        return (List<?>) member(object, name);
    }

    private static List<String> keys(Map<String, Object> result) {
        return list(result, "groups").stream().map(group -> list(group, "keys").toString()).toList();
    }
}

package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that a complete list has no more are kept, left out of every figure and counted. */
class CompleteListTest {

    private static final String HEADINGS = "Deal ID,Customer,Created,Closed,Status,Amount";
    private static final String WON = "D1,Acme,2026-01-05,2026-02-04,Won,1000";
    private static final String BOLT = "D2,Bolt,2026-01-10,2026-08-21,Open,3000";
    private static final String CORE = "D3,Core,2026-02-01,2026-09-03,Open,500";

    @TempDir
    Path folder;
    private Commands commands;

    @BeforeEach
    void aCompleteList() {
        commands = new Commands(folder);
        assertEquals(0, read("april.csv", WON, BOLT, CORE, "--set", "complete=yes").code());
    }

    @Test
    void thePipelineFallsByWhatVanishedAndTheCountIsSaid() {
        assertEquals(3500, pipeline().get("value"));
        Ran ran = read("may.csv", WON, BOLT);
        Map<String, Object> table = ran.tables().getFirst();
        assertEquals(List.of(2, 0, 0, 2, 0, 0, 1, 0), List.of(table.get("read"), table.get("imported"),
                table.get("updated"), table.get("unchanged"), table.get("quarantined"), table.get("skipped"),
                table.get("gone"), table.get("returned")));
        Map<String, Object> figure = pipeline();
        assertEquals(3000, figure.get("value"));
        assertTrue(String.valueOf(figure.get("leftOut")).contains("reason=gone"), figure.toString());
        assertTrue(String.valueOf(figure.get("leftOut")).contains("count=1"), figure.toString());
        assertTrue(commands.in("imports", "--json").out().contains("\"gone\" : 1"));
    }

    @Test
    void undoOfTheListBringsThemBack() {
        read("may.csv", WON, BOLT);
        assertEquals(0, commands.in("undo", "2").code());
        assertEquals(3500, pipeline().get("value"));
        assertEquals("[]", String.valueOf(pipeline().get("leftOut")));
    }

    @Test
    void aRecordThatComesBackIsNoLongerGone() {
        read("may.csv", WON, BOLT);
        Map<String, Object> table = read("june.csv", WON, BOLT, CORE).tables().getFirst();
        assertEquals(List.of(1, 2, 0, 1),
                List.of(table.get("updated"), table.get("unchanged"), table.get("gone"), table.get("returned")));
        assertEquals(3500, pipeline().get("value"));
        commands.in("undo", "3");
        assertEquals(3000, pipeline().get("value"));
    }

    @Test
    void aDryRunCountsAndMarksNothing() {
        Ran ran = read("may.csv", WON, BOLT, "--dry-run");
        assertEquals(1, ran.tables().getFirst().get("gone"));
        assertEquals(3500, pipeline().get("value"));
    }

    @Test
    void aListThatIsNotCompleteLeavesTheOthersAlone() {
        assertEquals(0, read("may.csv", WON, BOLT, "--set", "complete=no").tables().getFirst().get("gone"));
        assertEquals(3500, pipeline().get("value"));
    }

    @Test
    void aRowSetAsideIsNotMissing() {
        Ran ran = read("may.csv", WON, BOLT, "D3,Core,2026-02-01,2026-09-03,Open,many");
        Map<String, Object> table = ran.tables().getFirst();
        assertEquals(List.of(1, 0), List.of(table.get("quarantined"), table.get("gone")));
    }

    @Test
    void customersThatDealsCarryAlongStay() {
        commands.in("import", commands.file("customers.csv", "Customer Name,Industry", "Acme,Food", "Zed,Steel"));
        read("may.csv", WON, BOLT);
        assertTrue(commands.in("metrics", "--json").code() == 0);
        assertEquals("[]", commands.in("imports", "--json").tables().stream()
                .filter(batch -> "customers".equals(batch.get("kind")) && !Integer.valueOf(0).equals(batch.get("gone")))
                .toList().toString());
    }

    @Test
    void recordsOfAnotherSourceStay() {
        commands.in("import", commands.file("crm.csv", HEADINGS + ",Region", "E1,Zed,2026-01-01,2026-07-01,Open,70,N"),
                "--set", "complete=no");
        Map<String, Object> table = read("may.csv", WON, BOLT).tables().getFirst();
        assertEquals(1, table.get("gone"));
        assertEquals(3070, pipeline().get("value"));
    }

    @Test
    void anotherListIsNotTakenForTheNextEditionWithoutAWord() {
        Ran asked = read("others.csv", "E1,Zed,2026-01-01,2026-07-01,Open,70");
        assertEquals(3, asked.code());
        assertTrue(asked.err().contains("complete=yes"), asked.err());
        assertEquals(3500, pipeline().get("value"));
        assertEquals(3, read("others.csv", "E1,Zed,2026-01-01,2026-07-01,Open,70", "--set", "complete=yes").tables()
                .getFirst().get("gone"));
    }

    @Test
    void severalFilesOfOneImportAreOneList() {
        Path one = commands.file("may-1.csv", HEADINGS, WON);
        Path two = commands.file("may-2.csv", HEADINGS, BOLT);
        List<Map<String, Object>> tables = commands.in("import", one, two, "--json").tables();
        assertEquals(1, tables.stream().mapToInt(table -> ((Number) table.getOrDefault("gone", 0)).intValue()).sum());
        assertEquals(3000, pipeline().get("value"));
    }

    /** Imports a file of these rows; what begins with -- and all after it are options. */
    private Ran read(String name, String... rowsAndOptions) {
        List<String> all = List.of(rowsAndOptions);
        int options = all.stream().filter(one -> one.startsWith("--")).findFirst().map(all::indexOf)
                .orElse(all.size());
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        lines.addAll(all.subList(0, options));
        List<Object> args = new ArrayList<>(List.of(commands.file(name, lines.toArray(String[]::new)),
                "--json"));
        args.addAll(all.subList(options, all.size()));
        return commands.in("import", args.toArray());
    }

    private Map<String, Object> pipeline() {
        return commands.in("measure", "open-pipeline", "--period", "all", "--json").tables().getFirst();
    }
}

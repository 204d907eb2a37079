package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team, its playbook, personas and rules on the command line. */
class TeamCommandsTest {

    @TempDir
    Path folder;
    private Commands commands;

    @BeforeEach
    void deals() {
        commands = new Commands(folder);
        Path deals = commands.file("deals.csv", "Deal ID,Customer,Owner,Created,Closed,Status,Amount,Source",
                "D1,Acme,Ana,2026-01-05,2026-02-04,Won,1000,=Web",
                "D2,Bolt,Ana,2026-01-10,2026-03-21,Won,3000,Fair",
                "D3,Core,Ben,2026-02-01,2026-03-03,Lost,500,Fair",
                "D4,=Dune,Ben,2026-03-01,,Open,700,=Web");
        assertEquals(0, commands.in("import", deals).code());
        assertEquals(0, commands.in("set", "currency=EUR", "as-of=2026-03-21").code());
    }

    @Test
    void teamIsBrokenDownAndWrittenAsATable() throws IOException {
        assertTrue(commands.in("team").out().contains("No target and no quota is set"));
        assertEquals(0, commands.in("target", "total-revenue", "10000", "--period", "2026Q1").code());
        Path out = folder.resolve("team.csv");
        Ran ran = commands.in("team", "--split", "equal", "--mission", "Sell well", "-o", out);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("Sell well"), ran.out());
        assertTrue(ran.out().contains("€5,000"), ran.out());
        assertEquals(4, Files.readAllLines(out).size());
        assertTrue(commands.in("team", "--json").out().contains("\"workingDays\" : 7"));
    }

    @Test
    void notesPersonasAndRulesAreKeptListedAndTakenAway() {
        assertTrue(commands.in("playbook").out().contains("Nothing is written"));
        Ran added = commands.in("playbook", "--works", "Ask friends", "--metric", "win-rate", "--where", "source=Fair",
                "--by", "Ana");
        assertEquals(0, added.code(), added.err());
        assertTrue(added.out().contains("Too few to tell"), added.out());
        assertTrue(commands.in("playbook", "--json").out().contains("\"verdict\" : \"too-few\""));
        assertTrue(commands.in("playbook", "--retire", "1").out().contains("Retired: #1 Ask friends"));
        assertTrue(commands.in("playbook", "--restore", "1").out().contains("Too few"));
        assertEquals(0, commands.in("playbook", "--remove", "1").code());
        assertEquals(1, commands.in("playbook", "--remove", "1").code());
        assertEquals(2, commands.in("playbook", "--works", "No figure").code());
        Ran persona = commands.in("persona", "--keep", "Fair people", "--where", "source=Fair");
        assertEquals(0, persona.code(), persona.err());
        assertTrue(persona.out().contains("Fair people: Lead source: Fair"), persona.out());
        assertEquals(0, commands.in("persona", "--remove", "fair people").code());
        assertEquals(2, commands.in("persona", "--keep", "Nobody").code());
    }

    @Test
    void ruleScoresOpenDealsWhereThereAreNoLeadsAndIsAFilter() throws IOException {
        Path out = folder.resolve("open.csv");
        Ran kept = commands.in("rule", "--keep", "Web only", "--if", "source==Web", "--if", "amount>600", "-o", out);
        assertEquals(0, kept.code(), kept.err());
        assertTrue(kept.out().contains("Too few deals to tell."), kept.out());
        List<String> lines = Files.readAllLines(out);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().contains("'=Dune"), "no cell becomes a formula: " + lines);
        assertTrue(commands.in("rule", "Web only", "--json").out().contains("\"meets\" : 1"));
        assertTrue(commands.in("measure", "win-rate", "--period", "all", "--where", "rule:Web only=meets", "--json")
                .out().contains("\"n\" : 1"));
        assertEquals(2, commands.in("rule", "--keep", "Bad", "--if", "amount>many").code());
        assertEquals(1, commands.in("rule", "--keep", "Bad", "--if", "status=won").code());
        assertEquals(1, commands.in("rule", "Nothing").code());
        assertEquals(0, commands.in("rule", "--remove", "web only").code());
        assertTrue(commands.in("rule").out().contains("No rule is kept yet"));
    }
}

package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team kept in the workspace, another one asked for once, and years of weeks, from the command line. */
class TeamCommandTest {

    @TempDir
    Path folder;
    private Commands commands;

    /** Ingrid leads Ana; Ben came from her to Marcus in March. */
    @BeforeEach
    void deals() {
        commands = new Commands(folder);
        Path reps = commands.file("reps.csv", "Rep ID,Rep name,Manager,Team", "R1,Ana,Ingrid,North",
                "R2,Ben,Marcus,South");
        Path memberships = commands.file("team history.csv", "Rep,Team,Manager,In team since,In team until",
                "Ben,North,Ingrid,2025-01-01,2026-02-28", "Ben,South,Marcus,2026-03-01,");
        Path deals = commands.file("deals.csv", "Deal ID,Customer,Owner,Created,Closed,Status,Amount",
                "D1,Acme,Ana,2026-01-05,2026-01-31,Won,1000", "D2,Bolt,Ben,2026-01-10,2026-02-21,Won,300",
                "D3,Core,Ben,2026-02-01,2026-03-03,Won,50", "D4,Dune,,2026-02-01,2026-03-31,Won,7");
        assertEquals(0, commands.in("import", reps, memberships, deals).code());
    }

    private Map<String, Object> measured(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Ran ran = commands.in("measure", all.toArray());
        assertEquals(0, ran.code(), ran.err());
        return ran.tables().getFirst();
    }

    private static double value(Map<String, Object> result) {
        return ((Number) Objects.requireNonNull(result.get("value"))).doubleValue();
    }

    @Test
    void theTeamKeptNarrowsEveryFigureAndTheOptionLooksElsewhereOnce() {
        assertEquals(1357, value(measured("won-revenue", "--period", "2026Q1")));
        assertEquals(0, commands.in("set", "team=manager=Ingrid").code());
        Map<String, Object> kept = measured("won-revenue", "--period", "2026Q1");
        assertEquals(1300, value(kept));
        assertTrue(String.valueOf(kept.get("leftOut")).contains("no-team"), () -> kept.toString());
        assertTrue(String.valueOf(kept.get("recipe")).contains("Only your team, Manager: Ingrid"),
                () -> kept.toString());
        assertEquals(50, value(measured("won-revenue", "--period", "2026Q1", "--team", "manager=marcus")));
        assertEquals(350, value(measured("won-revenue", "--period", "2026Q1", "--team", "rep=Ben")));
        assertEquals(1357, value(measured("won-revenue", "--period", "2026Q1", "--team", "all")));
        assertEquals(1300, value(measured("won-revenue", "--period", "2026Q1")), "the option is kept nowhere");
        assertEquals(0, commands.in("set", "team=").code());
        assertEquals(1357, value(measured("won-revenue", "--period", "2026Q1")));
    }

    @Test
    void rowsAndAnswersAreThoseOfTheTeamToo() {
        assertEquals(0, commands.in("set", "team=team=North").code());
        Ran rows = commands.in("rows", "won-revenue", "--period", "2026Q1", "--csv");
        assertEquals(0, rows.code(), rows.err());
        assertTrue(rows.out().contains("D1") && rows.out().contains("D2"), rows::out);
        assertTrue(!rows.out().contains("D3"), rows::out);
        Ran answer = commands.in("answer", "reach-target", "--period", "2026Q1");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("Team North"), answer::out);
    }

    @Test
    void anUnreadableTeamIsWrongUsage() {
        Ran ran = commands.in("measure", "won-revenue", "--team", "Ingrid");
        assertEquals(2, ran.code());
        assertEquals("--team cannot be “Ingrid”: write manager=NAME, team=NAME, rep=NAME or all.", ran.err().strip());
        assertEquals(2, commands.in("set", "team=leader=Ingrid").code());
    }

    @Test
    void yearsOfWeeksAreSetOnceAndCutEverySeries() {
        assertEquals(0,
                commands.in("set", "fiscal-weeks=4-4-5", "fiscal-year-end=last-saturday-december").code());
        Ran quarter = commands.in("measure", "won-revenue", "--period", "2026Q1");
        assertTrue(quarter.out().contains("FY2026 Q1"), quarter::out);
        Map<String, Object> months = measured("won-revenue", "--period", "2026Q1", "--every", "month");
        List<?> series = (List<?>) Objects.requireNonNull(months.get("series"));
        assertEquals(List.of("2025-12-28..2026-01-24", "2026-01-25..2026-02-21", "2026-02-22..2026-03-28"),
                series.stream().map(point -> ((Map<?, ?>) point).get("from") + ".." + ((Map<?, ?>) point).get("to"))
                        .toList());
        assertEquals(1300, value(measured("won-revenue", "--period", "2026P02")));
    }
}

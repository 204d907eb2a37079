package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics of the user's own: defined, kept, used like any other, removed. */
class OwnCommandTest {

    @TempDir
    Path folder;
    private Commands commands;

    @BeforeEach
    void deals() {
        commands = new Commands(folder);
        Path deals = commands.file("deals.csv", "Deal ID,Customer,Owner,Created,Closed,Status,Stage,Amount,Source",
                "D1,Acme,Ana,2026-01-05,2026-02-04,Won,Closed,1000,Web",
                "D2,Bolt,Ana,2026-01-10,2026-03-21,Won,Closed,3000,Fair",
                "D3,Core,Ben,2026-02-01,2026-03-03,Won,Closed,500,",
                "D4,Dune,Ben,2026-03-01,2026-03-30,Lost,Closed,700,Web");
        assertEquals(0, commands.in("import", deals).code());
    }

    private String said(String command, Object... args) {
        Ran ran = commands.in(command, args);
        assertEquals(0, ran.code(), ran.err());
        return ran.out().strip();
    }

    @Test
    void recordsThatFulfilConditionsAreCountedAddedAndShared() {
        assertEquals("“Big wins” is kept as own-big-wins. Now: 1, from 1 row.",
                said("own", "Big wins", "--of", "deals", "--where", "status=won", "--where", "amount>1000", "--date",
                        "closed_on"));
        assertEquals("“Web money” is kept as own-web-money. Now: 1,700, from 2 rows.",
                said("own", "Web money", "--of", "deals", "--where", "source=Web", "--sum", "amount"));
        assertEquals("“Sourced” is kept as own-sourced. Now: 75.0 %, from 4 rows.",
                said("own", "Sourced", "--of", "deals", "--share", "source=*"));
        String list = said("own");
        assertTrue(list.contains("number of deals with “Status” = Won and “Net amount” above 1000"), list);
        assertTrue(list.contains("deals with “Source” filled in, as a share of all of them"), list);
        assertEquals("1", commands.in("rows", "own-big-wins", "--csv").out().lines().skip(1).count() + "");
    }

    @Test
    void twoMetricsMakeAnotherAndOneThatIsNeededIsNotRemoved() {
        said("own", "Big wins", "--of", "deals", "--where", "amount>600", "--where", "status=won");
        assertEquals("“Money per big win” is kept as own-money-per-big-win. Now: 2,250, from 3 rows.",
                said("own", "Money per big win", "--divide", "won-revenue/own-big-wins", "--unit", "money"));
        Ran refused = commands.in("own", "--remove", "own-big-wins");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("“Big wins” is still needed by your metric “Money per big win”"),
                refused.err());
        said("own", "--remove", "own-money-per-big-win");
        said("own", "--remove", "own-big-wins");
        assertEquals("You have no metrics of your own yet.", said("own"));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsKept() {
        assertEquals(1, commands.in("own", "Odd", "--of", "deals", "--sum", "source").code());
        assertEquals(1, commands.in("own", "Odd", "--of", "deals", "--where", "colour=red").code());
        assertEquals(2, commands.in("own", "Odd", "--of", "dreams").code());
        assertEquals(2, commands.in("own", "Odd", "--of", "deals", "--where", "amount").code());
        assertEquals(1, commands.in("own", "Odd", "--divide", "won-revenue/nothing").code());
        assertEquals(2, commands.in("own", "Odd", "--of", "deals", "--better", "larger").code());
        assertEquals("You have no metrics of your own yet.", said("own"));
    }

    @Test
    void anotherOfTheSameNameIsRefusedUnlessItIsToBeReplaced() {
        said("own", "Wins", "--of", "deals", "--where", "status=won");
        assertEquals(1, commands.in("own", "wins", "--of", "deals").code());
        assertEquals("“Wins” is kept as own-wins. Now: 4, from 4 rows.",
                said("own", "Wins", "--of", "deals", "--replace"));
    }
}

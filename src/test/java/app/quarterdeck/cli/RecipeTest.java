package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided about one file holds for the next one of its form, and a changed layout is noticed. */
class RecipeTest {

    private static final String HEADINGS = "Deal ID,Customer,Owner,Created,Closed,Status,Amount";

    @TempDir
    Path folder;
    private Commands commands;
    private Path april;

    @BeforeEach
    void aFileThatHasToBeAskedAbout() {
        commands = new Commands(folder);
        april = commands.file("deals-2026-04.csv", HEADINGS, "D1,Acme,Ana,03/04/2026,05/06/2026,Gewonnen,1000",
                "D2,Bolt,Ana,01/02/2026,07/08/2026,Offen,3000");
    }

    @Test
    void theNextFileOfTheFormIsReadWithTheSameDecisionsWithoutAsking() {
        assertEquals(3, commands.in("import", april).code());
        decide();
        Path may = commands.file("Deals May.csv", "Status,Deal ID,customer,Owner,Created,Closed,Amount",
                "Gewonnen,D3,Core,Ben,02/03/2026,04/05/2026,500");
        Ran ran = commands.in("import", may, "--json");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                String.valueOf(ran.tables().getFirst().get("assumed")).contains("when deals-2026-04.csv was imported"));
        Ran rows = commands.in("rows", "won-revenue", "--period", "all", "--csv");
        assertTrue(rows.out().contains("2026-05-04"), rows.out());
    }

    @Test
    void whatIsSaidThisTimeWinsOverWhatWasSaidLastTime() {
        decide();
        Path may = commands.file("deals-2026-05.csv", HEADINGS, "D3,Core,Ben,02/03/2026,04/05/2026,Gewonnen,500");
        assertEquals(0, commands.in("import", may, "--set", "dates=mdy", "--set", "status.gewonnen=lost").code());
        Ran rows = commands.in("rows", "deals-lost-to-competition", "--period", "all", "--csv");
        assertFalse(rows.out().contains("2026-05-04"), rows.out());
        Ran won = commands.in("measure", "won-revenue", "--period", "all", "--json");
        assertEquals(1000, won.tables().getFirst().get("value"));
    }

    @Test
    void aFileThatProvedTheOrderOfItsDatesAnswersForTheNextOne() {
        Path sure = commands.file("sure.csv", HEADINGS, "D1,Acme,Ana,25/04/2026,26/06/2026,Won,1000");
        Path open = commands.file("open.csv", HEADINGS, "D2,Acme,Ana,03/04/2026,05/06/2026,Won,70");
        assertEquals(0, commands.in("import", sure).code());
        Ran ran = commands.in("import", open);
        assertEquals(0, ran.code(), ran.err());
        Ran rows = commands.in("rows", "won-revenue", "--period", "all", "--csv");
        assertTrue(rows.out().contains("2026-06-05"), rows.out());
    }

    @Test
    void aRecipeSavedInOneWorkspaceReadsFilesInAnotherAndHoldsNoPassword() throws IOException {
        Path recipe = folder.resolve("deals.json");
        assertEquals(0, commands.in("import", april, "--set", "dates=dmy", "--set", "status.Gewonnen=won", "--set",
                "status.Offen=open", "--set", "same.customer_id.Acme=Acme Inc", "--map", "Owner=-", "--set",
                "complete=yes",
                "--save-recipe", recipe).code());
        String saved = Files.readString(recipe);
        assertTrue(saved.contains("\"Gewonnen\" : \"won\""), saved);
        assertTrue(saved.contains("\"Owner\" : \"-\""), saved);
        assertFalse(saved.contains("password"), saved);
        Path other = folder.resolve("other");
        assertTrue(other.toFile().mkdir());
        Commands elsewhere = new Commands(other);
        Path again = folder.resolve("again.json");
        Ran ran = elsewhere.in("import", april, "--recipe", recipe, "--save-recipe", again, "--json");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(true, ran.tables().getFirst().get("complete"));
        assertEquals(saved, Files.readString(again));
        Ran revenue = elsewhere.in("measure", "won-revenue", "--period", "all", "--by", "customer");
        assertTrue(revenue.out().contains("Acme Inc"), revenue.out());
    }

    @Test
    void aRecipeThatFitsNoTableAndAFileThatIsNoneAreOneSentence() {
        Path recipe = folder.resolve("deals.json");
        decide("--save-recipe", recipe);
        Path reps = commands.file("reps.csv", "Sales Rep,Team,Start Date", "Ana,North,2026-01-01");
        Ran none = commands.in("import", reps, "--recipe", recipe);
        assertEquals(1, none.code());
        assertTrue(none.err().contains("Deal ID, Customer"), none.err());
        Ran bad = commands.in("import", april, "--recipe", reps);
        assertEquals(1, bad.code());
        assertEquals(1, bad.err().lines().count(), bad.err());
    }

    @Test
    void aColumnThatIsMissingIsAskedAboutAndTheAnswersDo() {
        decide();
        Path may = commands.file("deals-2026-05.csv", HEADINGS.replace("Owner", "Zone"),
                "D3,Core,Ben,02/03/2026,04/05/2026,Gewonnen,500");
        Ran asked = commands.in("import", may);
        assertEquals(3, asked.code());
        assertTrue(asked.err().contains("the column Owner is missing and the column Zone is new"), asked.err());
        assertTrue(asked.err().contains("--map \"Zone=owner\""), asked.err());
        assertTrue(asked.err().contains("--map \"Owner=-\""), asked.err());
        assertEquals(0, commands.in("import", may, "--map", "Owner=-", "--dry-run").code());
        Ran named = commands.in("import", may, "--map", "Zone=owner", "--json");
        assertEquals(0, named.code(), named.err());
        assertTrue(String.valueOf(named.tables().getFirst().get("assumed")).contains("Against last time"));
        assertEquals(0, commands.in("import", may).code());
    }

    @Test
    void aRenamedHeadingThatSpeaksForItselfIsSaidAndNotAsked() {
        decide();
        Path may = commands.file("deals-2026-05.csv", HEADINGS.replace("Created", "Create Date"),
                "D3,Core,Ben,02/03/2026,04/05/2026,Gewonnen,500");
        Ran ran = commands.in("import", may, "--json");
        assertEquals(0, ran.code(), ran.err());
        Map<String, Object> table = ran.tables().getFirst();
        assertTrue(String.valueOf(table.get("assumed")).contains("the column Create Date is new"), table.toString());
        assertTrue(String.valueOf(table.get("mapping")).contains("column=Create Date, field=created_on"),
                table.toString());
    }

    @Test
    void anUndoneImportIsNoExample() {
        decide();
        commands.in("undo", "1");
        Path may = commands.file("deals-2026-05.csv", HEADINGS, "D3,Core,Ben,02/03/2026,04/05/2026,Gewonnen,500");
        assertEquals(3, commands.in("import", may).code());
    }

    @Test
    void aFileWhoseHeadingsOnlyShowWithAnOptionIsRecognisedToo() {
        String[] lines = {"Exported by,Ana,,", "Deal ID|Customer|Amount|Status|Created|Closed",
            "D1|Acme|70|Won|2026-01-02|2026-01-05"};
        Path first = commands.file("odd-1.txt", lines);
        Ran said = commands.in("import", first, "--set", "delimiter=pipe", "--set", "header=2", "--as", "deals");
        assertEquals(0, said.code(), said.err());
        Path second = commands.file("another.txt", lines[0], lines[1], "D2|Bolt|80|Won|2026-01-02|2026-01-05");
        Ran ran = commands.in("import", second, "--json");
        assertEquals(0, ran.code(), ran.err());
        assertEquals(1, ran.tables().getFirst().get("imported"));
        assertTrue(String.valueOf(ran.tables().getFirst().get("assumed")).contains("odd-1.txt"));
    }

    private void decide(Object... more) {
        Object[] all = new Object[7 + more.length];
        Object[] said = {april, "--set", "dates=dmy", "--set", "status.Gewonnen=won", "--set", "status.Offen=open"};
        System.arraycopy(said, 0, all, 0, said.length);
        System.arraycopy(more, 0, all, said.length, more.length);
        assertEquals(0, commands.in("import", all).code());
    }
}

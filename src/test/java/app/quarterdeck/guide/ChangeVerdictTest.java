package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change on 1 April 2026, its ninety days after held against the ninety before. */
class ChangeVerdictTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void aRateThatRoseFromAFifthToThreeFifthsHelped() throws IOException {
        String said = changed(60, 20, 60).answer(folder, "process-change", "change-verdict").sentence();
        assertTrue(said.startsWith("**Helped**: win rate went from 20.0 % to 60.0 % after “New script” (1 Apr 2026)."),
                said);
    }

    @Test
    void aRateThatFellHurt() throws IOException {
        String said = changed(60, 60, 20).answer(folder, "process-change", "change-verdict").sentence();
        assertTrue(said.startsWith("**Hurt**"), said);
    }

    @Test
    void aSmallDifferenceIsNoClearOne() throws IOException {
        String said = changed(60, 40, 45).answer(folder, "process-change", "change-verdict").sentence();
        assertTrue(said.startsWith("**No clear difference**"), said);
    }

    @Test
    void underThirtyRowsASideItIsTooEarlyAndTheDayIsSaid() throws IOException {
        Company company = changed(20, 20, 60);
        String said = company.answer(folder, "process-change", "change-verdict").sentence();
        assertTrue(said.startsWith("**Too early**"), said);
        assertTrue(said.endsWith("20 rows before and 20 after; it takes 30 on each side."), said);
    }

    @Test
    void anotherChangeInTheSameDaysMixesIn() throws IOException {
        Answer answer = changed(60, 20, 60).row("changes", "Price list", "2026-03-01", "", "win-rate", "")
                .answer(folder, "process-change", "change-surroundings");
        assertTrue(answer.sentence().endsWith("Price list (1 Mar 2026). The comparison is **mixed**."),
                answer.sentence());
    }

    @Test
    void whatHappenedWhereNothingChangedIsTakenOff() throws IOException {
        Company company = new Company().deals().row("changes", "What", "Started on", "Scope", "Primary metric",
                "Guardrail metric").row("changes", "New script", START, "rep=Ana", "win-rate", "");
        for (String owner : new String[]{"Ana", "Ben"}) {
            decide(company, owner, 60, 20, START.minusDays(1), 1);
            decide(company, owner, 60, 60, START, -1);
        }
        String said = company.answer(folder, "process-change", "change-verdict").sentence();
        assertTrue(said.startsWith("**No clear difference**"), said);
        assertTrue(said.contains("Where nothing was changed it moved by +40"), said);
    }

    @Test
    void withoutALogTheAnswerAsksForOne() throws IOException {
        Company company = new Company().deals();
        decide(company, "Ana", 10, 50, START, -1);
        Answer answer = company.answer(folder, "process-change", "change-verdict");
        assertEquals(Answer.Status.NEEDS, answer.status());
        assertEquals("changes", answer.needs().getFirst().field());
    }

    private static Company changed(int deals, int percentBefore, int percentAfter) {
        Company company = new Company().deals()
                .row("changes", "What", "Started on", "Scope", "Primary metric", "Guardrail metric")
                .row("changes", "New script", START, "", "win-rate", "");
        decide(company, "Ana", deals, percentBefore, START.minusDays(1), 1);
        decide(company, "Ana", deals, percentAfter, START, -1);
        return company.over("");
    }

    /** Deals decided over some eighty days, before a day or from it on, so many per cent of them won. */
    private static void decide(Company company, String owner, int deals, int percent, LocalDate day, int back) {
        for (int i = 0; i < deals; i++) {
            LocalDate closed = day.minusDays((long) back * (i * 80L / deals));
            boolean won = i % 5 < percent / 20 || (percent == 45 && i % 20 == 4);
            company.row("deals", owner + back + "-" + i, "Acme", owner, closed.minusDays(20), closed,
                    won ? "Won" : "Lost", "End", 100, "Web", "P", "", "");
        }
    }
}

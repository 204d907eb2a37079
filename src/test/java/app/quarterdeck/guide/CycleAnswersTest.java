package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goal 1 on twelve won deals of 10, 20, … 120 days: median 65, 75th percentile 92.5, mean 65. Six tenths of
 * the time are spent in Offer.
 */
class CycleAnswersTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 29);

    @TempDir
    Path folder;

    @Test
    void theCycleIsGivenWithItsSpreadAndWhatItRestsOn() throws IOException {
        Answer now = answers(deals(12), null, Map.of()).get(0);
        assertTrue(now.sentence()
                .startsWith("Half of the deals we won in FY2026 Q2 closed within **65 days**; one in four "
                        + "took longer than 92.5 days."),
                now.sentence());
        assertTrue(
                now.basis().replaceAll("\\h", " ").startsWith("Based on 12 deals won and closed 1 Apr – 30 Jun 2026"),
                now.basis());
        assertTrue(now.basis().contains("1 left out (1"), now.basis());
    }

    @Test
    void fewDealsAreCountedInsteadOfEmphasised() throws IOException {
        Answer now = answers(deals(3), null, Map.of()).get(0);
        assertTrue(now.sentence().startsWith("Only **3 deals** were won"), now.sentence());
    }

    @Test
    void withoutStageHistoryTheAnswerNamesTheFieldAndGoesOn() throws IOException {
        Answer causes = answers(deals(12), null, Map.of()).get(1);
        assertTrue(causes.needs().stream().anyMatch(need -> need.field().equals("stage-events")),
                causes.needs().toString());
        assertTrue(causes.sentence().startsWith("Too few deals were won to compare"), causes.sentence());
    }

    @Test
    void theLongestStageIsNamedWithItsShare() throws IOException {
        Answer causes = answersWithHistory(80.0).get(1);
        assertTrue(causes.sentence().startsWith("Of an average 65 days, **Offer takes 39 days** (60.0 %)."),
                causes.sentence());
    }

    @Test
    void aTargetIsHeldAgainstTheDealsThatMetIt() throws IOException {
        Answer target = answers(deals(12), 40.0, Map.of()).get(2);
        assertTrue(target.sentence().startsWith("You set **40 days**."), target.sentence());
        assertTrue(target.sentence().endsWith("only 33.3 % of deals were that fast."), target.sentence());
    }

    @Test
    void aTargetAlreadyMetIsSaidToBeMet() throws IOException {
        Answer target = answers(deals(12), 70.0, Map.of()).get(2);
        assertTrue(target.sentence().endsWith("The target is already reached: the cycle is 65 days."),
                target.sentence());
    }

    @Test
    void savingsAreEarlierRevenueOnceAndTheCostIsAskedForNotGuessed() throws IOException {
        // 12 deals of 1,000 in the last twelve months: 12,000 ÷ 365 × 25 days = 821.92
        Answer savings = answers(deals(12), 40.0, Map.of()).get(3);
        assertTrue(savings.sentence().contains("Closing 25 days sooner would bring about **822** of revenue forward"),
                savings.sentence());
        assertEquals(List.of("settings.selling-cost"), savings.needs().stream().map(Answer.Need::field).toList());
        Answer priced = answers(deals(12), 40.0, Map.of("selling-cost", "3000")).get(3);
        assertTrue(priced.needs().isEmpty(), priced.needs().toString());
        assertTrue(priced.sentence().contains("of selling cost a year"), priced.sentence());
    }

    @Test
    void theSlowestStageIsWhereToStart() throws IOException {
        Answer actions = answersWithHistory(60.0).get(4);
        // Offer: 6, 12, … 72, mean 39; its faster half 6 … 36, mean 21
        assertTrue(actions.sentence().startsWith(
                "Start with **Offer**: at the pace of its faster half it would save 18 days, all of the 5 days you want."),
                actions.sentence());
    }

    @Test
    void chineseSentencesCarryTheSameFigures() throws IOException {
        try (Session session = session(deals(12), null)) {
            Answer now = session.analysis().answers(session.goalNamed("shorten-sales-cycle"), june(),
                    Messages.of(Locale.SIMPLIFIED_CHINESE)).get(0);
            assertTrue(now.sentence().contains("**65 天**"), now.sentence());
            assertFalse(now.sentence().contains("days"), now.sentence());
        }
    }

    private List<Answer> answers(String deals, @org.jspecify.annotations.Nullable Double target,
            Map<String, String> settings) throws IOException {
        try (Session session = session(deals, null)) {
            session.set(settings);
            return session.analysis().answers(session.goalNamed("shorten-sales-cycle").withTarget(target), june(),
                    Messages.of(Locale.ENGLISH));
        }
    }

    private List<Answer> answersWithHistory(double target) throws IOException {
        StringBuilder events = new StringBuilder("Deal ID,Stage,Entered on\n");
        for (int i = 1; i <= 12; i++) {
            LocalDate created = CLOSED.minusDays(10L * i);
            events.append("D%d,Talk,%s%n".formatted(i, created))
                    .append("D%d,Offer,%s%n".formatted(i, created.plusDays(4L * i)));
        }
        try (Session session = session(deals(12), events.toString())) {
            return session.analysis().answers(session.goalNamed("shorten-sales-cycle").withTarget(target), june(),
                    Messages.of(Locale.ENGLISH));
        }
    }

    private Session session(String deals, @org.jspecify.annotations.Nullable String events) throws IOException {
        Session session = Session.write(Files.createTempDirectory(folder, "w").resolve("c.qdeck"));
        Path first = Files.writeString(folder.resolve("deals.csv"), deals);
        ImportRequest request = events == null
                ? ImportRequest.of(first)
                : ImportRequest.of(first, Files.writeString(folder.resolve("stage events.csv"), events));
        session.importFiles(request, Progress.NONE, Cancellation.NEVER);
        return session;
    }

    /** Won deals of 10, 20, … days, one closed before it was created, one open. */
    private static String deals(int won) {
        StringBuilder out = new StringBuilder("Deal ID,Customer,Created,Closed,Status,Stage,Amount\n");
        for (int i = 1; i <= won; i++) {
            out.append("D%d,Acme,%s,%s,Won,Won,1000%n".formatted(i, CLOSED.minusDays(10L * i), CLOSED));
        }
        return out + "X1,Acme,2026-06-20,2026-06-10,Won,Won,\nX2,Acme,2026-06-30,2026-08-10,Open,Talk,500\n";
    }

    private static Selection june() {
        return Selection.of(FiscalCalendar.DEFAULT.parse("2026Q2"));
    }
}

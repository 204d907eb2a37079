package app.quarterdeck.session.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.MetricChange;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals put away, brought back and written in one's own words, and what became of their metrics. */
class GoalShelfTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @BeforeEach
    void open() {
        session = Session.write(folder.resolve("goals.qdeck"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void goalPutAwayIsNoGoalInHandUntilItIsBroughtBack() {
        Goal first = session.keep(session.goalNamed("win-more"));
        Goal second = session.keep(session.goalNamed("reach-target"));
        session.shelf().archive(second);
        assertEquals(List.of(first), session.goals());
        assertEquals(Optional.of(first), session.goal());
        assertEquals(List.of(second), session.shelf().archived());
        session.shelf().bringBack(second);
        assertEquals(List.of(first, second), session.goals());
    }

    @Test
    void goalForgottenLeavesNothingBehindAndCanBeKeptAgain() {
        Goal goal = session.keep(session.goalNamed("win-more"));
        session.shelf().forget(goal);
        assertTrue(session.goals().isEmpty() && session.shelf().archived().isEmpty());
        assertEquals(goal, session.keep(goal));
        assertEquals(List.of(goal), session.goals());
    }

    @Test
    void metricsThatCameAndWentAreKept() {
        Goal goal = session.keep(session.goalNamed("win-more"));
        assertEquals(List.of(), session.shelf().metrics(goal), "what a goal begins with is no change");
        String question = goal.questions().getFirst().id();
        Goal more = session.keep(GoalEdits.addMetric(goal, question, "nothing-yet"));
        session.keep(GoalEdits.removeMetric(more, question, "nothing-yet").withGuardrails(List.of("throughput")));
        List<MetricChange> changes = session.shelf().metrics(goal);
        assertTrue(changes.stream().anyMatch(one -> one.added() && one.metric().equals("throughput")
                && one.question().equals(MetricChange.GUARDRAILS)), changes.toString());
        assertEquals(List.of(false, true), changes.stream().filter(one -> one.metric().equals("nothing-yet"))
                .map(MetricChange::added).toList(), "the newest first");
    }

    @Test
    void ownGoalIsMeasuredByAnyMetricAndAnswersQuestionsOfAnyTemplate() throws IOException {
        Path deals = Files.writeString(folder.resolve("deals.csv"),
                "Deal ID,Customer,Created,Closed,Status,Amount\n1,Acme,2026-01-01,2026-02-01,Won,100\n"
                        + "2,Bolt,2026-01-01,2026-02-01,Lost,100\n");
        session.importFiles(ImportRequest.of(deals), Progress.NONE, Cancellation.NEVER);
        Question picked = session.templates().find("win-more").questions().getFirst();
        Goal goal = GoalEdits.pick(GoalEdits.blank("win-rate", DAY), List.of(picked, picked));
        Goal kept = session
                .keep(new Goal(0, Goal.OWN, "Win every second deal\nand more", goal.metric(), 60.0, DAY, "Ana", "",
                        40.0, DAY, List.of(), goal.questions()));
        assertEquals(kept, session.goalNamed(Long.toString(kept.id())));
        assertEquals(1, session.analysis().answers(kept, Selection.DEFAULT, WORDS).size());
        GoalLine line = GoalLine.all(session, WORDS).getFirst();
        assertEquals("Win every second deal", line.name());
        assertEquals(50.0, line.now().value());
        assertEquals(0.5, line.share());
        Goal copy = GoalEdits.copy(kept, "Again", DAY);
        assertEquals(0, copy.id());
        assertEquals(kept.questions(), copy.questions());
        assertNull(copy.target());
    }
}

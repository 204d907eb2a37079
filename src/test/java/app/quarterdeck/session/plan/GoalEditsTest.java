package app.quarterdeck.session.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalEditsTest {

    private final GoalTemplate template = GoalTemplates.bundled().find("shorten-sales-cycle");
    private final Goal goal = template.begin(LocalDate.of(2026, 6, 10), null);

    private static List<String> ids(Goal goal) {
        return goal.questions().stream().map(Question::id).toList();
    }

    private static Question question(Goal goal, String id) {
        return goal.questions().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aMovedQuestionStopsAtTheEnds() {
        assertEquals(List.of("cycle-causes", "cycle-now", "cycle-target", "cycle-savings", "cycle-actions"),
                ids(GoalEdits.move(goal, "cycle-now", 1)));
        assertEquals(ids(goal), ids(GoalEdits.move(goal, "cycle-now", -1)));
        assertEquals(ids(goal), ids(GoalEdits.move(goal, "cycle-actions", 1)));
    }

    @Test
    void aRemovedQuestionComesBackWhereTheTemplateHasIt() {
        Goal without = GoalEdits.remove(GoalEdits.remove(goal, "cycle-now"), "cycle-target");
        assertEquals(List.of("cycle-now", "cycle-target"),
                GoalEdits.removed(without, template).stream().map(Question::id).toList());
        assertEquals(List.of("cycle-causes", "cycle-target", "cycle-savings", "cycle-actions"),
                ids(GoalEdits.restore(without, template, "cycle-target")));
        assertEquals(List.of("cycle-now", "cycle-causes", "cycle-savings", "cycle-actions"),
                ids(GoalEdits.restore(without, template, "cycle-now")));
        assertEquals(goal, GoalEdits.restore(goal, template, "cycle-now"));
    }

    @Test
    void ownQuestionsNeverShareAnId() {
        Goal two = GoalEdits.add(GoalEdits.add(goal, "First?", List.of()), "Second?", List.of("win-rate"));
        Goal again = GoalEdits.add(GoalEdits.remove(two, "own-1"), "Third?", List.of());
        assertEquals(List.of("own-2", "own-1"), ids(again).subList(5, 7));
        assertEquals("Second?", question(again, "own-2").words());
    }

    @Test
    void aMetricIsChosenOnceForAQuestion() {
        Goal more = GoalEdits.addMetric(goal, "cycle-target", "win-rate");
        assertEquals(List.of("sales-cycle-p25", "win-rate"), question(more, "cycle-target").metrics());
        assertEquals(more, GoalEdits.addMetric(more, "cycle-target", "win-rate"));
        assertEquals(goal, GoalEdits.removeMetric(more, "cycle-target", "win-rate"));
        assertEquals(List.of("win-rate", "won-revenue", "overdue-deals"),
                GoalEdits.addGuardrail(GoalEdits.addGuardrail(goal, "overdue-deals"), "win-rate").guardrails());
        assertEquals(List.of("won-revenue"), GoalEdits.removeGuardrail(goal, "win-rate").guardrails());
    }
}

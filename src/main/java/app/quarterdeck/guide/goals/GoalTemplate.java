package app.quarterdeck.guide.goals;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal Quarterdeck knows. Its words are the messages {@code guide.goal.<id>.name} and {@code .help}, those of its
 * questions {@code guide.question.<id>}.
 *
 * @param icon       name of a Feather icon
 * @param pack       whether it is an add-on beside the twelve goals
 * @param metric     what it is measured by
 * @param guardrails what must not get worse meanwhile
 * @param asked      its questions with how they are answered
 */
public record GoalTemplate(String id, String icon, boolean pack, String metric, List<String> guardrails,
        List<QuestionTemplate> asked) {

    public GoalTemplate {
        guardrails = List.copyOf(guardrails);
        asked = List.copyOf(asked);
    }

    /** Its questions, in order. */
    public List<Question> questions() {
        return asked.stream().map(QuestionTemplate::question).toList();
    }

    /** A goal of this kind, not yet kept. */
    public Goal begin(LocalDate today, @Nullable Double baseline) {
        return new Goal(0, id, "", metric, null, null, "", "", baseline, today, guardrails, questions());
    }
}

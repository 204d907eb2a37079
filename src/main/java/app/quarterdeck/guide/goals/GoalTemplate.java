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
 * @param metric     what it is measured by
 * @param guardrails what must not get worse meanwhile
 */
public record GoalTemplate(String id, String icon, String metric, List<String> guardrails, List<Question> questions) {

    public GoalTemplate {
        guardrails = List.copyOf(guardrails);
        questions = List.copyOf(questions);
    }

    /** A goal of this kind, not yet kept. */
    public Goal begin(LocalDate today, @Nullable Double baseline) {
        return new Goal(0, id, "", metric, null, null, "", "", baseline, today, guardrails, questions);
    }
}

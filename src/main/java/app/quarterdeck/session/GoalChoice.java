package app.quarterdeck.session;

import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.model.guide.Question;
import java.util.List;

/**
 * A goal that can be chosen, for those who may not look into the guide.
 *
 * @param metric what it is measured by
 */
public record GoalChoice(String id, String metric, List<Question> questions) {

    public GoalChoice {
        questions = List.copyOf(questions);
    }

    /** Those Quarterdeck knows. */
    public static List<GoalChoice> all() {
        return GoalTemplates.bundled().all().stream()
                .map(template -> new GoalChoice(template.id(), template.metric(), template.questions())).toList();
    }
}

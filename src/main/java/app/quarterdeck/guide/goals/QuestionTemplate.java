package app.quarterdeck.guide.goals;

import app.quarterdeck.model.guide.Question;
import java.util.List;

/**
 * A question Quarterdeck knows, with how it is answered: by a rule of its own, or by steps as data.
 *
 * @param rule  id of the rule; empty = the steps
 * @param steps in the order in which they are told
 */
public record QuestionTemplate(Question question, String rule, List<Step> steps) {

    public QuestionTemplate {
        steps = List.copyOf(steps);
    }
}

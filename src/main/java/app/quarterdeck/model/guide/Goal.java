package app.quarterdeck.model.guide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as a user set it: the template it came from, in the user's own words, with target and date.
 *
 * @param id        number in the workspace; 0 = not yet kept
 * @param template  id of the goal template, such as {@code shorten-sales-cycle}; {@link #OWN} = none
 * @param words     the user's own words, verbatim; empty = the template's name
 * @param metric    id of the metric it is measured by
 * @param target    in the metric's unit; null = not set
 * @param reachedBy null = not set
 * @param owner     empty = nobody named
 * @param mission   the mission it serves; may be empty
 * @param baseline  the metric's value when the goal was set; null = no data then
 * @param setOn     day the goal was set
 * @param guardrails metrics that must not get worse
 * @param questions the questions chosen, in the user's order
 */
public record Goal(long id, String template, String words, String metric, @Nullable Double target,
        @Nullable LocalDate reachedBy, String owner, String mission, @Nullable Double baseline, LocalDate setOn,
        List<String> guardrails, List<Question> questions) {

    /** The template of a goal that came from none. */
    public static final String OWN = "own";

    public Goal {
        guardrails = List.copyOf(guardrails);
        questions = List.copyOf(questions);
    }

    /** Whether the user wrote it rather than took it from a template. */
    public boolean own() {
        return template.equals(OWN);
    }

    public Goal withId(long other) {
        return new Goal(other, template, words, metric, target, reachedBy, owner, mission, baseline, setOn, guardrails,
                questions);
    }

    public Goal withTarget(@Nullable Double other) {
        return new Goal(id, template, words, metric, other, reachedBy, owner, mission, baseline, setOn, guardrails,
                questions);
    }

    public Goal withGuardrails(List<String> others) {
        return new Goal(id, template, words, metric, target, reachedBy, owner, mission, baseline, setOn, others,
                questions);
    }

    public Goal withQuestions(List<Question> others) {
        return new Goal(id, template, words, metric, target, reachedBy, owner, mission, baseline, setOn, guardrails,
                others);
    }
}

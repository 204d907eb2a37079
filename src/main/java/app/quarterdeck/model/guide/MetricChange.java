package app.quarterdeck.model.guide;

import java.time.LocalDateTime;

/**
 * A metric that was attached to a goal after it was set, or taken away from it.
 *
 * @param question id of the question; {@link #GOAL} = what the goal is measured by, {@link #GUARDRAILS} = those
 * @param added    false = taken away
 */
public record MetricChange(LocalDateTime at, String question, String metric, boolean added) {

    public static final String GOAL = "";
    public static final String GUARDRAILS = "guardrails";
}

package app.quarterdeck.model.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was changed in the way of selling.
 *
 * @param what      in the user's words
 * @param startedOn the first day it held
 * @param endedOn   the last day it held; null = it still holds
 * @param scope     whom it concerns, {@code dimension=member} or in the user's words; empty = everybody
 * @param primary   id of the metric that should improve; may be empty
 * @param guardrail id of the metric that must not get worse; may be empty
 * @param expected  the change of the primary metric hoped for, in its unit, percentages in points; null = not said
 */
public record ProcessChange(String what, LocalDate startedOn, @Nullable LocalDate endedOn, String scope, String primary,
        String guardrail, @Nullable Double expected) {
}

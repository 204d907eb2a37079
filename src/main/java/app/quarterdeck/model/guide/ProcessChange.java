package app.quarterdeck.model.guide;

import java.time.LocalDate;

/**
 * One thing that was changed in the way of selling.
 *
 * @param what      in the user's words
 * @param startedOn the first day it held
 * @param scope     whom it concerns, {@code dimension=member} or in the user's words; empty = everybody
 * @param primary   id of the metric that should improve; may be empty
 * @param guardrail id of the metric that must not get worse; may be empty
 */
public record ProcessChange(String what, LocalDate startedOn, String scope, String primary, String guardrail) {
}

/**
 * Revenue that recurs: what contracts bring a month, and how it grew and shrank. May import base, model, facts and the packages
 * of figures below it. Start at {@link app.quarterdeck.metrics.recurring.Contracts}.
 */
@NullMarked
package app.quarterdeck.metrics.recurring;

import org.jspecify.annotations.NullMarked;

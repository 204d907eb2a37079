/**
 * Sums, percentiles, intervals and the outcome of one computation. Knows no records. May import base and model. Start at
 * {@link app.quarterdeck.metrics.stat.Outcome}.
 */
@NullMarked
package app.quarterdeck.metrics.stat;

import org.jspecify.annotations.NullMarked;

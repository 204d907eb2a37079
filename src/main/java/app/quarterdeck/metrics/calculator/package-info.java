/**
 * Metrics worked out from figures that are typed in, with nothing imported. Imports the catalogue, statistics and the model.
 * Start at {@link app.quarterdeck.metrics.calculator.Calculator}.
 */
@NullMarked
package app.quarterdeck.metrics.calculator;

import org.jspecify.annotations.NullMarked;

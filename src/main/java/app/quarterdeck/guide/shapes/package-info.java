/**
 * The few shapes an answer can be told in: a figure with its change, parts of a whole, one group against the others, steps with
 * their drop-off, shares side by side, what made the difference, factors screened for luck. Start at
 * {@link app.quarterdeck.guide.shapes.Shapes}.
 */
@NullMarked
package app.quarterdeck.guide.shapes;

import org.jspecify.annotations.NullMarked;

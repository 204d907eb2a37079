/** The five questions of the first goal, which go deeper than the shapes. Start at {@link app.quarterdeck.guide.cycle.CycleRules}. */
@NullMarked
package app.quarterdeck.guide.cycle;

import org.jspecify.annotations.NullMarked;

/**
 * Whether a change in the way of selling helped: before and after, with an interval, beside what else changed. Start at
 * {@link app.quarterdeck.guide.changes.Verdicts}.
 */
@NullMarked
package app.quarterdeck.guide.changes;

import org.jspecify.annotations.NullMarked;

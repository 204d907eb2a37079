/** Tests of how time is cut. Start at {@link app.quarterdeck.model.time.WeekYearTest}. */
@NullMarked
package app.quarterdeck.model.time;

import org.jspecify.annotations.NullMarked;

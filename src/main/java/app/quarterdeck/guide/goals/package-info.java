/** The goals Quarterdeck knows, as data. Start at {@link app.quarterdeck.guide.goals.GoalTemplates}. */
@NullMarked
package app.quarterdeck.guide.goals;

import org.jspecify.annotations.NullMarked;

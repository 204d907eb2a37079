/**
 * The goal: a gallery of those Quarterdeck knows, and the form in which one is set up beside what the data says about it.
 * May import session (and the values it hands out), charts, model, base and {@code ui.kit}, {@code ui.shell}. Start at
 * {@link app.quarterdeck.ui.goal.GoalScreen}.
 */
@NullMarked
package app.quarterdeck.ui.goal;

import org.jspecify.annotations.NullMarked;

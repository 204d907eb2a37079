/**
 * What stands out in data before a goal is chosen, for the screens a new user comes to. May import session (and the values
 * it hands out), model, base and {@code ui.kit}, {@code ui.shell}. Start at {@link app.quarterdeck.ui.look.FirstLookPane}.
 */
@NullMarked
package app.quarterdeck.ui.look;

import org.jspecify.annotations.NullMarked;

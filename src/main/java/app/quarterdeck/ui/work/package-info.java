/**
 * Worklists: what somebody should see to, one list at a time, each line leading to its record. May import session (and the
 * values it hands out), model, base, {@code ui.card}, {@code ui.figures} and {@code ui.kit}, {@code ui.shell}. Start at
 * {@link app.quarterdeck.ui.work.WorkScreen}.
 */
@NullMarked
package app.quarterdeck.ui.work;

import org.jspecify.annotations.NullMarked;

/**
 * Tables in which a user types what no export holds: targets and quotas, exchange rates. May import session, model,
 * {@code ui.kit} and {@code ui.shell}. Start at {@link app.quarterdeck.ui.data.typed.PlansEditor}.
 */
@NullMarked
package app.quarterdeck.ui.data.typed;

import org.jspecify.annotations.NullMarked;

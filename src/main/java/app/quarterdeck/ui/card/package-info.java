/**
 * The card of a deal, customer or lead in the panel at the right of any screen. May import session (and the values it hands
 * out), model, base and {@code ui.kit}. Start at {@link app.quarterdeck.ui.card.CardPanel}.
 */
@NullMarked
package app.quarterdeck.ui.card;

import org.jspecify.annotations.NullMarked;

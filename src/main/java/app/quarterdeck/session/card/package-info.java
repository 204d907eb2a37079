/**
 * Record cards: one deal, customer or lead with the figures that matter and everything that happened with it. Imports the
 * rest of session, metrics, facts, model and base. Start at {@link app.quarterdeck.session.card.Cards}.
 */
@NullMarked
package app.quarterdeck.session.card;

import org.jspecify.annotations.NullMarked;

/**
 * The floor of the house: what every room may use. Progress, cancellation, faults of the user, words in the user's
 * language. Imports nothing of ours. Start at {@link app.quarterdeck.base.Messages}.
 */
@NullMarked
package app.quarterdeck.base;

import org.jspecify.annotations.NullMarked;

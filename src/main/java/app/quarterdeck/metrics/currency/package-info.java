/**
 * One currency a figure (rule G13): which one it is, what the others are worth on a day, and what is left out for want of a
 * rate. Imports base, model, facts and {@code metrics.basis}. Start at
 * {@link app.quarterdeck.metrics.currency.Currencies}.
 */
@NullMarked
package app.quarterdeck.metrics.currency;

import org.jspecify.annotations.NullMarked;

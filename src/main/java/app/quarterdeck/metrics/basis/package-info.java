/**
 * Views on the snapshot that figures share: the rows of a selection, revenue, amounts in one currency, cycles, customers,
 * the words files use. May import base, model, facts and stat. Start at {@link app.quarterdeck.metrics.basis.Scope}.
 */
@NullMarked
package app.quarterdeck.metrics.basis;

import org.jspecify.annotations.NullMarked;

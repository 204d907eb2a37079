/**
 * What a figure is computed from: data, the rows and days of a selection, filters and groups, and what computes. May import
 * base, model, facts and stat. Start at {@link app.quarterdeck.metrics.basis.Scope}.
 */
@NullMarked
package app.quarterdeck.metrics.basis;

import org.jspecify.annotations.NullMarked;

/**
 * Figures said as data: rows that fulfil conditions, placed by a date, and one thing done with them. May import base,
 * model, facts and the other packages of figures but not the composed ones. Start at
 * {@link app.quarterdeck.metrics.plain.RowMetric}.
 */
@NullMarked
package app.quarterdeck.metrics.plain;

import org.jspecify.annotations.NullMarked;

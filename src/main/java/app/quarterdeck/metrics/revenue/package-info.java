/**
 * Figures of revenue that cannot be said as rows and conditions, a small class each: growth, concentration, targets, pairs
 * of products. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.revenue.OfRevenue}.
 */
@NullMarked
package app.quarterdeck.metrics.revenue;

import org.jspecify.annotations.NullMarked;

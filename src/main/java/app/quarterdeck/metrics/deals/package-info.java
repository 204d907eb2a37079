/**
 * Figures of deals that cannot be said as rows and conditions, a small class each: stages, factors of the cycle, what a
 * shorter one brings, coverage, velocity. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.deals.OfDeals}.
 */
@NullMarked
package app.quarterdeck.metrics.deals;

import org.jspecify.annotations.NullMarked;

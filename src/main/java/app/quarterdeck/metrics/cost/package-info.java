/**
 * Figures of cost: selling, winning customers, paying back. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.cost.CostSum}.
 */
@NullMarked
package app.quarterdeck.metrics.cost;

import org.jspecify.annotations.NullMarked;

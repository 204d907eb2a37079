/**
 * Figures of partners and of hiring: who sells, who comes, what leaving costs. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.hiring.HiringFunnel}.
 */
@NullMarked
package app.quarterdeck.metrics.hiring;

import org.jspecify.annotations.NullMarked;

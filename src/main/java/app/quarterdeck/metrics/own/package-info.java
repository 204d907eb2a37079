/**
 * Metrics a user defined, checked and said in the terms of the catalogue. May import base, model and catalogue. Start at
 * {@link app.quarterdeck.metrics.own.OwnMetrics}.
 */
@NullMarked
package app.quarterdeck.metrics.own;

import org.jspecify.annotations.NullMarked;

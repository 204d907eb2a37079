/**
 * Metrics a user defines without code. May import base and the rest of model. Start at
 * {@link app.quarterdeck.model.own.OwnMetric}.
 */
@NullMarked
package app.quarterdeck.model.own;

import org.jspecify.annotations.NullMarked;

/**
 * Metrics a user defined, as kept in the file. Imports the model. Start at
 * {@link app.quarterdeck.store.own.OwnMetricTable}.
 */
@NullMarked
package app.quarterdeck.store.own;

import org.jspecify.annotations.NullMarked;

/**
 * The metrics as data: what they count, read from {@code metrics/catalogue.json}. May import base and model. Start at
 * {@link app.quarterdeck.metrics.catalogue.Metric}.
 */
@NullMarked
package app.quarterdeck.metrics.catalogue;

import org.jspecify.annotations.NullMarked;

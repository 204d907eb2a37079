/**
 * Figures of the data itself: what is filled in, what contradicts itself. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.quality.Completeness}.
 */
@NullMarked
package app.quarterdeck.metrics.quality;

import org.jspecify.annotations.NullMarked;

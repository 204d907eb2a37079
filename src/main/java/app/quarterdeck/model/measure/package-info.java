/**
 * What is asked of a metric and what it answers. May import base, record and time. Start at {@link app.quarterdeck.model.measure.Selection} and {@link app.quarterdeck.model.measure.Result}.
 */
@NullMarked
package app.quarterdeck.model.measure;

import org.jspecify.annotations.NullMarked;

/**
 * From a chart specification to a JFreeChart in the one notation of the product. May import base, model, metrics and
 * guide. Colours, fonts and strokes are in {@code style}, one plot a kind in {@code plot} on the ground of {@code fit}. Start at
 * {@link app.quarterdeck.charts.Charts}.
 */
@NullMarked
package app.quarterdeck.charts;

import org.jspecify.annotations.NullMarked;

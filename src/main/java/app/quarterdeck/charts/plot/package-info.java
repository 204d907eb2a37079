/**
 * One plot and one renderer for each kind of chart, in the notation of the product. May import base, model,
 * {@code charts.fit} and {@code charts.style}. Start at {@link app.quarterdeck.charts.plot.BarsPlot}.
 */
@NullMarked
package app.quarterdeck.charts.plot;

import org.jspecify.annotations.NullMarked;

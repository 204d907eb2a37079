/**
 * What a chart shows, before anything draws it: the window, the board picture and the workbook draw the same specification. May import base and measure. Start at {@link app.quarterdeck.model.chart.ChartSpec}.
 */
@NullMarked
package app.quarterdeck.model.chart;

import org.jspecify.annotations.NullMarked;

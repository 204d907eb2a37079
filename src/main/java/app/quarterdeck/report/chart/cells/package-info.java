/**
 * What stands in the cells a chart is bound to, and how their numbers are shown. May import base and model. Start at
 * {@link app.quarterdeck.report.chart.cells.ChartTable}.
 */
@NullMarked
package app.quarterdeck.report.chart.cells;

import org.jspecify.annotations.NullMarked;

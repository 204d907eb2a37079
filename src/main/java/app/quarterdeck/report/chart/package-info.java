/**
 * Native, editable charts of the spreadsheet, bound to cells, in the notation of the product. May import base, model
 * and the colours of {@code charts.style}. Start at {@link app.quarterdeck.report.chart.NativeCharts}.
 */
@NullMarked
package app.quarterdeck.report.chart;

import org.jspecify.annotations.NullMarked;

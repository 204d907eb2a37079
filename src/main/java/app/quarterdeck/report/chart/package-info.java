/**
 * Native, editable charts of spreadsheet and slides, bound to cells, in the notation of the product. May import base, model,
 * the colours and letters of {@code charts.style} and {@code report.text}. Start at {@link app.quarterdeck.report.chart.NativeCharts}.
 */
@NullMarked
package app.quarterdeck.report.chart;

import org.jspecify.annotations.NullMarked;

/** Which chart a metric gets, wherever it is drawn. Start at {@link app.quarterdeck.guide.draw.MetricCharts}. */
@NullMarked
package app.quarterdeck.guide.draw;

import org.jspecify.annotations.NullMarked;

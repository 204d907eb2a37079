/**
 * How charts look: colours of the themes, fonts, lettering that fits, strokes and the hatch. May import base and model.
 * Start at {@link app.quarterdeck.charts.style.ChartStyle}.
 */
@NullMarked
package app.quarterdeck.charts.style;

import org.jspecify.annotations.NullMarked;

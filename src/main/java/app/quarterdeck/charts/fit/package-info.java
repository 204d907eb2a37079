/**
 * Plots that measure their words first and give the marks the room that is left: what every kind of chart is built on.
 * May import base, model and {@code charts.style}. Start at {@link app.quarterdeck.charts.fit.FittedCategoryPlot}.
 */
@NullMarked
package app.quarterdeck.charts.fit;

import org.jspecify.annotations.NullMarked;

/**
 * What Board and Answers share: the filter bar, and what a figure opens - its recipe, its rows, its table, the form for
 * what it still needs. May import {@code ui}, {@code ui.kit}, {@code ui.shell}, session, charts and model. Start at
 * {@link app.quarterdeck.ui.figures.FilterBar} and {@link app.quarterdeck.ui.figures.Drill}.
 */
@NullMarked
package app.quarterdeck.ui.figures;

import org.jspecify.annotations.NullMarked;

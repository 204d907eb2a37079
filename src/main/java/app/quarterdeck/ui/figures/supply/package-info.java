/**
 * What is missing and can be typed: what selling costs, how large the markets are, what counts as revenue; each a form in
 * a panel at the right. May import what {@code ui.figures} may. Start at {@link app.quarterdeck.ui.figures.supply.CostPanel}.
 */
@NullMarked
package app.quarterdeck.ui.figures.supply;

import org.jspecify.annotations.NullMarked;

/**
 * What the screens of figures share: how figures are worked out while somebody looks, and what a figure opens - its
 * recipe, its rows, its table, the form for what it still needs. May import {@code ui}, {@code ui.kit}, {@code ui.shell},
 * session, charts and model. Start at {@link app.quarterdeck.ui.figures.Fresh} and
 * {@link app.quarterdeck.ui.figures.Drill}.
 */
@NullMarked
package app.quarterdeck.ui.figures;

import org.jspecify.annotations.NullMarked;

/**
 * Panels that push the main part of a screen aside and never cover it: one at the right, one at the bottom. May import
 * {@code ui.kit} and base. Start at {@link app.quarterdeck.ui.kit.panel.Panels}.
 */
@NullMarked
package app.quarterdeck.ui.kit.panel;

import org.jspecify.annotations.NullMarked;

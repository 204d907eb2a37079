/**
 * The controls screens are built from, as the design's tokens.md section 6 names them: small classes with a style class
 * each, their look in {@code ui/theme/controls.css}. May import {@code ui.kit} and base. Start at
 * {@link app.quarterdeck.ui.kit.parts.Tile}.
 */
@NullMarked
package app.quarterdeck.ui.kit.parts;

import org.jspecify.annotations.NullMarked;

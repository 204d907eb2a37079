/**
 * Find or run: one field over everything that has a name. May import {@code ui.kit} and base. Start at
 * {@link app.quarterdeck.ui.shell.palette.Palette}.
 */
@NullMarked
package app.quarterdeck.ui.shell.palette;

import org.jspecify.annotations.NullMarked;

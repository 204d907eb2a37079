/**
 * The window itself: welcome or an open workspace, what leads from one to the other, menus and palette. May import every
 * screen, session and {@code ui.kit}. Start at {@link app.quarterdeck.ui.window.MainWindow}.
 */
@NullMarked
package app.quarterdeck.ui.window;

import org.jspecify.annotations.NullMarked;

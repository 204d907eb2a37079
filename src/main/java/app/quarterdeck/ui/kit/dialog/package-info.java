/**
 * Dialogs in windows of their own: the one that says a fault, and the system's for files. May import {@code ui.kit} and
 * base. Start at {@link app.quarterdeck.ui.kit.dialog.ErrorDialog}.
 */
@NullMarked
package app.quarterdeck.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;

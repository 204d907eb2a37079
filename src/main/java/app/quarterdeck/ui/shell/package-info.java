/**
 * What surrounds the screens: rail, header, foot, palette, sheet of keys. Decides nothing about data: it is given
 * {@link app.quarterdeck.ui.shell.Screen}s and a {@link app.quarterdeck.ui.shell.ShellModel}. May import
 * {@code ui.kit} and base. Start at {@link app.quarterdeck.ui.shell.Shell}.
 */
@NullMarked
package app.quarterdeck.ui.shell;

import org.jspecify.annotations.NullMarked;

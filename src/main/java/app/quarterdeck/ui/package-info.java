/**
 * The window: one package a screen, the shell around them and the controls they share. May import session, charts,
 * model and base; only here and in app is JavaFX known. Start at {@link app.quarterdeck.ui.shell.Shell}.
 */
@NullMarked
package app.quarterdeck.ui;

import org.jspecify.annotations.NullMarked;

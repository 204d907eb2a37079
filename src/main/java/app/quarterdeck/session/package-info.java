/**
 * One open workspace and its use-cases, shared by the window and the command line: import, undo, settings, figures,
 * goals, answers, board, review. May import every room but ui, cli and app. Start at
 * {@link app.quarterdeck.session.Session}.
 */
@NullMarked
package app.quarterdeck.session;

import org.jspecify.annotations.NullMarked;

/**
 * The board: a tile for each metric of the goal under a sentence that carries the number. May import {@code ui}, the
 * kit, the shell, {@code ui.figures}, session, charts and model. Start at
 * {@link app.quarterdeck.ui.board.BoardScreen}.
 */
@NullMarked
package app.quarterdeck.ui.board;

import org.jspecify.annotations.NullMarked;

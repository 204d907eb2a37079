/** The board of a goal: a tile for each metric, a chart for each tile. Start at {@link app.quarterdeck.guide.board.Boards}. */
@NullMarked
package app.quarterdeck.guide.board;

import org.jspecify.annotations.NullMarked;

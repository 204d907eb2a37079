package app.quarterdeck.ui.board;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.ui.figures.Fresh;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** What the board shows. */
final class BoardModel {

    /** A board with what its tiles still need, by metric. */
    record Shown(Board board, Map<String, Answer.Need> needs) {

        List<Board.Tile> tiles() {
            return board.tiles();
        }
    }

    final Fresh<Shown> fresh;
    private final IntegerProperty selected = new SimpleIntegerProperty();

    BoardModel(Fresh<Shown> fresh) {
        this.fresh = fresh;
        fresh.shownProperty().subscribe(shown -> {
            if (shown != null) {
                selected.set(Math.clamp(selected.get(), 0, Math.max(0, shown.tiles().size() - 1)));
            }
        });
    }

    /** Index of the selected tile. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    Board.@Nullable Tile tile() {
        Shown now = fresh.shownProperty().get();
        int index = selected.get();
        return now == null || index < 0 || index >= now.tiles().size() ? null : now.tiles().get(index);
    }
}

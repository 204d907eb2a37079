package app.quarterdeck.ui.board;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.ui.figures.Face;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the board shows. */
final class BoardModel {

    /** A board with what its tiles still need, by metric. */
    record Shown(Board board, Map<String, Answer.Need> needs) {

        List<Board.Tile> tiles() {
            return board.tiles();
        }
    }

    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");

    ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** Null until a board was worked out. */
    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }

    /** Index of the selected tile. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** The board on view is being worked out anew. */
    BooleanProperty workingProperty() {
        return working;
    }

    /** Why there is no board, where its face says so. */
    StringProperty faultProperty() {
        return fault;
    }

    Board.@Nullable Tile tile() {
        Shown now = shown.get();
        int index = selected.get();
        return now == null || index < 0 || index >= now.tiles().size() ? null : now.tiles().get(index);
    }
}

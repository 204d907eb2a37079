package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys on one card: those of this screen, and those that work everywhere. */
final class KeySheet extends VBox {

    KeySheet(Messages words, String screen, List<KeyHint> here, List<KeyHint> everywhere) {
        getStyleClass().addAll("overlay-card", "key-sheet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.line(words.get("ui.keys.title"), "title"), gap, KeyHints.cap("Esc"));
        head.getStyleClass().add("sheet-head");
        HBox columns = new HBox(column(screen, here), column(words.get("ui.keys.everywhere"), everywhere));
        columns.getStyleClass().add("sheet-columns");
        getChildren().addAll(head, columns);
        setMaxHeight(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
    }

    private static Node column(String title, List<KeyHint> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        ColumnConstraints caps = new ColumnConstraints();
        caps.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().add(caps);
        for (int i = 0; i < keys.size(); i++) {
            grid.addRow(i, KeyHints.cap(keys.get(i).caps()), Texts.line(keys.get(i).text(), "body"));
        }
        VBox column = new VBox(Texts.line(title, "heading"), grid);
        column.getStyleClass().add("sheet-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}

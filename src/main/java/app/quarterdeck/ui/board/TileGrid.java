package app.quarterdeck.ui.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Tiles in as many columns of equal width as there is room for, three at most, in rows of equal height. */
final class TileGrid extends GridPane {

    private static final int MOST = 3;
    /** Least width of a tile in body texts. */
    private static final double LEAST = 20;

    private List<? extends Node> tiles = List.of();
    private int columns = MOST;

    TileGrid() {
        getStyleClass().add("tile-grid");
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
    }

    void tiles(List<? extends Node> nodes) {
        tiles = List.copyOf(nodes);
        place();
    }

    int columns() {
        return columns;
    }

    private void arrange(double width) {
        double text = javafx.scene.text.Font.getDefault().getSize();
        int fitting = Math.clamp((long) (width / (LEAST * Math.max(text, 13))), 1, MOST);
        if (width > 0 && fitting != columns) {
            columns = fitting;
            place();
        }
    }

    private void place() {
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            if (i % columns == 0) {
                RowConstraints row = new RowConstraints();
                row.setVgrow(Priority.ALWAYS);
                row.setFillHeight(true);
                getRowConstraints().add(row);
            }
            add(tiles.get(i), i % columns, i / columns);
        }
    }
}

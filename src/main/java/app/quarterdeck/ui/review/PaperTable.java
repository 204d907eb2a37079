package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.figures.Cells;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first rows of a table as they stand on the page; how many more there are. */
final class PaperTable extends VBox {

    private static final int MOST = 8;

    PaperTable(Messages words, Answer.Table table) {
        Cells cells = new Cells(words);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        for (int c = 0; c < table.headings().size(); c++) {
            int column = c;
            boolean number = !table.rows().isEmpty()
                    && table.rows().stream().allMatch(row -> Cells.isNumber(row.get(column)));
            ColumnConstraints place = new ColumnConstraints();
            place.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
            place.setHgrow(Priority.SOMETIMES);
            place.setFillWidth(true);
            grid.getColumnConstraints().add(place);
            grid.add(cell(table.headings().get(c), number, "paper-table-head"), c, 0);
        }
        List<List<Object>> rows = table.rows().stream().limit(MOST).toList();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size() && c < table.headings().size(); c++) {
                Object value = rows.get(r).get(c);
                grid.add(cell(RichText.plain(cells.say(value)), Cells.isNumber(value), "paper-table-cell"), c, r + 1);
            }
        }
        getChildren().add(grid);
        if (table.rows().size() > MOST) {
            getChildren().add(Texts.caption(words.get("review.more-rows", table.rows().size() - MOST)));
        }
        getStyleClass().add("paper-table-place");
    }

    private static Label cell(String text, boolean number, String styleClass) {
        Label label = Texts.line(text, styleClass);
        label.setWrapText(!number);
        label.setMaxWidth(Double.MAX_VALUE);
        if (number) {
            label.getStyleClass().add("number");
            label.setMinWidth(USE_PREF_SIZE);
        }
        return label;
    }
}

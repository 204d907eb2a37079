package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.figures.Cells;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The first rows of a table as they stand on the page; how many more there are. */
final class PaperTable extends VBox {

    private static final int MOST = 8;

    PaperTable(Messages words, Answer.Table table) {
        Cells cells = new Cells(words);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        int[] weights = weights(cells, table);
        int total = Arrays.stream(weights).sum();
        for (int c = 0; c < table.headings().size(); c++) {
            boolean number = number(table, c);
            ColumnConstraints place = new ColumnConstraints();
            place.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
            place.setPercentWidth(100.0 * weights[c] / total);
            grid.getColumnConstraints().add(place);
            Label head = cell(table.headings().get(c), "paper-table-head");
            head.getStyleClass().add(number ? "number" : "text");
            grid.add(head, c, 0);
        }
        List<List<Object>> rows = table.rows().stream().limit(MOST).toList();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size() && c < table.headings().size(); c++) {
                Object value = rows.get(r).get(c);
                Label cell = cell(RichText.plain(cells.say(value)), "paper-table-cell");
                if (Cells.isNumber(value)) {
                    cell.getStyleClass().add("number");
                    cell.setWrapText(false);
                }
                grid.add(cell, c, r + 1);
            }
        }
        getChildren().add(grid);
        if (table.rows().size() > MOST) {
            getChildren().add(Texts.caption(words.get("review.more-rows", table.rows().size() - MOST)));
        }
        getStyleClass().add("paper-table-place");
    }

    private static boolean number(Answer.Table table, int column) {
        return !table.rows().isEmpty() && table.rows().stream().allMatch(row -> Cells.isNumber(row.get(column)));
    }

    /** How wide each column is to be, by the letters in it: words get the room that numbers leave. */
    private static int[] weights(Cells cells, Answer.Table table) {
        int[] weights = new int[table.headings().size()];
        for (int c = 0; c < weights.length; c++) {
            int column = c;
            boolean number = number(table, c);
            int longest = table.rows().stream().mapToInt(row -> wide(cells.say(row.get(column)))).max().orElse(0);
            String head = table.headings().get(c);
            int word = Arrays.stream(head.split(" ")).mapToInt(PaperTable::wide).max().orElse(0);
            weights[c] = number
                    ? Math.clamp(Math.max(longest, word) + 2L, 3, 16)
                    : Math.clamp(Math.max(longest, wide(head)), 8, 36);
        }
        return weights;
    }

    /** In letters; a Chinese one is as wide as two. */
    private static int wide(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    private static Label cell(String text, String styleClass) {
        Label label = Texts.line(text, styleClass);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }
}

package app.quarterdeck.ui.importing;

import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One step of the wizard. */
interface Page {

    Node node();

    /** Shows the model as it is now. */
    void show();

    /** What stands beside and on the primary button now. */
    Foot foot();

    /** The primary button was pressed. */
    void next();

    /** The sentence at the top, with the line that explains it. */
    static VBox lead(String message, String sub) {
        VBox lead = new VBox(Texts.message(message), Texts.sub(sub));
        lead.getStyleClass().add("wizard-lead");
        return lead;
    }

    /** Cells in columns of these widths, in percent. */
    static GridPane line(double[] widths, List<Node> cells, String style) {
        GridPane line = new GridPane();
        line.getStyleClass().add(style);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(widths[i]);
            width.setMinWidth(0);
            width.setHgrow(Priority.ALWAYS);
            line.getColumnConstraints().add(width);
            line.add(cells.get(i), i, 0);
        }
        return line;
    }

    /**
     * @param remaining what is still open, empty where nothing is;
     *
     * @param action what the primary button says
     */
    record Foot(String remaining, String action, boolean ready) {
    }
}

package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.kit.ChartView;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A page as it will be: title, charts, table, source. */
final class Paper extends VBox {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");
    private static final int ABREAST = 2;

    private final Theme theme;
    private ChartPlace charts;

    Paper(Theme theme, Messages words) {
        this.theme = theme;
        this.charts = new ChartPlace(theme, words);
        getStyleClass().add("paper");
    }

    /**
     * @param words  of the file
     * @param head   what stands in the place of the title; null = the title
     * @param corner at the lower right
     */
    void show(PageText text, Messages words, @Nullable Node head, String corner) {
        charts.clear();
        charts = new ChartPlace(theme, words);
        List<Node> nodes = new ArrayList<>();
        nodes.add(head == null ? new RichText(text.title(), "paper-title") : head);
        text.lines().forEach(line -> nodes.add(Texts.sub(line)));
        if (!text.charts().isEmpty()) {
            nodes.add(drawn(text.charts()));
        }
        if (!text.table().rows().isEmpty()) {
            nodes.add(new PaperTable(words, text.table()));
        }
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        nodes.add(room);
        nodes.add(foot(text.source(), corner));
        getChildren().setAll(nodes);
    }

    void state(boolean off, boolean working) {
        pseudoClassStateChanged(OFF, off);
        pseudoClassStateChanged(WORKING, working);
    }

    private GridPane drawn(List<ChartSpec> specs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("paper-charts");
        int columns = Math.min(ABREAST, specs.size());
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < specs.size(); i++) {
            ChartView chart = charts.chart(specs.get(i), false);
            chart.getStyleClass().add("paper-chart");
            VBox place = new VBox(Texts.name(specs.get(i).title()), chart);
            place.getStyleClass().add("paper-chart-place");
            grid.add(place, i % columns, i / columns);
        }
        return grid;
    }

    private static HBox foot(String source, String corner) {
        Label left = Texts.caption(source);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        Label right = Texts.line(corner, "caption");
        right.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(left, right);
        foot.getStyleClass().add("paper-foot");
        return foot;
    }
}

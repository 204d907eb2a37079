package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.plan.MetricEntry;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the catalogue: whether the metric is ready, its name, whether it is chosen or a plus to choose it. */
final class ShelfCell extends ListCell<Shelf> {

    private final Messages words;
    private final Predicate<String> chosen;
    private final Consumer<String> add;

    ShelfCell(Messages words, Predicate<String> chosen, Consumer<String> add) {
        this.words = words;
        this.chosen = chosen;
        this.add = add;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Shelf shelf, boolean empty) {
        super.updateItem(shelf, empty);
        getStyleClass().remove("family");
        setText(null);
        setGraphic(null);
        setDisable(false);
        setAccessibleText(null);
        if (empty || shelf == null) {
            return;
        }
        MetricEntry entry = shelf.entry();
        if (entry == null) {
            getStyleClass().add("family");
            setText(shelf.heading());
            setDisable(true);
        } else {
            boolean is = chosen.test(entry.id());
            setGraphic(line(entry, is));
            setAccessibleText(words.get("shelf.said", entry.name(), words.get(is
                    ? "shelf.chosen"
                    : entry.ready() ? "shelf.ready" : "shelf.needs-column")));
        }
    }

    private Node line(MetricEntry entry, boolean is) {
        Label name = Texts.line(entry.name(), "metric-name");
        name.setGraphic(Icons.small(entry.ready() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        (entry.ready() ? Tone.GOOD : Tone.CAUTION).on(name);
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, is ? Texts.line(words.get("shelf.chosen"), "caption") : plus(entry));
        line.getStyleClass().add("shelf-line");
        return line;
    }

    private Button plus(MetricEntry entry) {
        Button plus = Icons.button(Feather.PLUS, words.get("shelf.add", entry.name()), null,
                () -> add.accept(entry.id()));
        plus.setFocusTraversable(false);
        plus.getStyleClass().add("accent-icon");
        Tone.ACCENT.on(plus);
        return plus;
    }
}

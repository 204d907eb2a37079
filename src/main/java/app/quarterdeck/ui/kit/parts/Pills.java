package app.quarterdeck.ui.kit.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** One of a few side by side, the chosen one on accent ground: kinds of records, ready or not. Arrows move. */
public final class Pills<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    public Pills() {
        getStyleClass().add("pills");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && getChildren().contains((Node) before)) {
                // one is always chosen: pressing it again does not let go
                before.setSelected(true);
            } else if (now != null) {
                value.set(valueOf(now.getUserData()));
            }
        });
        value.subscribe(now -> getChildren().forEach(node -> {
            if (node instanceof ToggleButton pill && pill.getUserData().equals(now)) {
                pill.setSelected(true);
            }
        }));
    }

    /**
     * @param say   the words of a choice
     * @param count a small figure beside the words, null for none
     */
    public void choices(List<T> choices, Function<T, String> say, Function<T, @Nullable String> count) {
        group.getToggles().clear();
        getChildren().setAll(choices.stream().map(choice -> pill(choice, say.apply(choice), count.apply(choice)))
                .toList());
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    private ToggleButton pill(T choice, String text, @Nullable String count) {
        ToggleButton pill = new ToggleButton(text);
        if (count != null) {
            var figure = new javafx.scene.control.Label(count);
            figure.getStyleClass().add("pill-count");
            pill.setGraphic(figure);
        }
        pill.getStyleClass().add("pill");
        pill.setUserData(choice);
        pill.setToggleGroup(group);
        pill.setSelected(choice.equals(value.get()));
        return pill;
    }

    @SuppressWarnings("unchecked")
    private T valueOf(Object data) {
        return (T) data;
    }
}

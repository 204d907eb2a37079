package app.quarterdeck.ui.kit.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One of a few side by side, the chosen one on accent ground: kinds of records, ready or not. Arrows move. */
public final class Pills<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    private boolean inLine;
    private Subscription following = Subscription.EMPTY;

    public Pills() {
        getStyleClass().add("pills");
        setAlignment(Pos.CENTER_LEFT);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && getChildren().contains((Node) before)
                    && before.getUserData().equals(value.get())) {
                // one is always chosen: pressing it again does not let go
                before.setSelected(true);
            } else if (now != null) {
                value.set(valueOf(now.getUserData()));
            }
        });
        value.subscribe(now -> getChildren().forEach(node -> {
            if (node instanceof ToggleButton pill) {
                pill.setSelected(pill.getUserData().equals(now));
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

    /**
     * As {@link #choices(List, Function, Function)}, the first {@code front} of many as pills, the rest in a menu after them,
     * so that the pills need not take the room of what they choose.
     *
     * @param more the words of the menu while none of it is chosen
     */
    public void choices(List<T> choices, Function<T, String> say, Function<T, @Nullable String> count, int front,
            String more) {
        if (choices.size() <= 2 * front) {
            choices(choices, say, count);
            return;
        }
        choices(choices.subList(0, front), say, count);
        List<T> rest = List.copyOf(choices.subList(front, choices.size()));
        MenuChoice<T> menu = new MenuChoice<>(null, more,
                choice -> String.join("  ", say.apply(choice), Objects.requireNonNullElse(count.apply(choice), "")));
        menu.choices(rest);
        menu.getStyleClass().add("pill-menu");
        menu.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        following.unsubscribe();
        following = value.subscribe(now -> menu.valueProperty().set(now != null && rest.contains(now) ? now : null));
        getChildren().add(menu);
    }

    /** As wide as its choices side by side, never broken: for a line in which something follows. */
    public Pills<T> inLine() {
        inLine = true;
        setMinWidth(USE_PREF_SIZE);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return inLine
                ? getChildren().stream().mapToDouble(child -> child.prefWidth(-1) + getHgap()).sum()
                : super.computePrefWidth(height);
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

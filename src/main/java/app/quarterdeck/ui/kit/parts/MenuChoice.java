package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.ui.kit.Icons;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** One of a few, always shown in words: the period, the comparison, the goal. Opens with Space or arrow down. */
public final class MenuChoice<T> extends MenuButton {

    private final Function<T, String> say;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    /**
     * @param none what is shown while nothing is chosen
     * @param say  a choice in words
     */
    public MenuChoice(@Nullable Ikon icon, String none, Function<T, String> say) {
        this.say = say;
        setText(none);
        getStyleClass().add("menu-choice");
        if (icon != null) {
            setGraphic(Icons.of(icon));
        }
        value.subscribe(now -> {
            setText(now == null ? none : say.apply(now));
            mark(now);
        });
    }

    /** What can be chosen, in this order. The value stays as it is. */
    public void choices(List<T> choices) {
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(choices.stream().map(choice -> item(choice, group)).toList());
        mark(value.get());
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Name said before the value by a screen reader, and in the tooltip: "Period". */
    public MenuChoice<T> named(String name) {
        accessibleTextProperty().bind(textProperty().map(text -> name + ": " + text));
        setTooltip(new javafx.scene.control.Tooltip(name));
        return this;
    }

    /** Looks like the field of a form: the outline of a control, as wide as its place. */
    public MenuChoice<T> asField() {
        getStyleClass().add("as-field");
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    private RadioMenuItem item(T choice, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(say.apply(choice));
        item.setMnemonicParsing(false);
        item.setUserData(choice);
        item.setToggleGroup(group);
        item.setOnAction(_ -> value.set(choice));
        return item;
    }

    private void mark(@Nullable T now) {
        for (var item : getItems()) {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(radio.getUserData().equals(now));
            }
        }
    }
}

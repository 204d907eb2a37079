package app.quarterdeck.ui.metrics.own;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a list, said in words, as wide as its place; always one is chosen. */
final class Choice<T> extends ComboBox<T> {

    Choice(String name, Function<T, String> say, Runnable changed) {
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Words<>(say));
        valueProperty().addListener((_, _, _) -> changed.run());
    }

    /** What can be chosen; what was chosen stays, where it still can be. */
    Choice<T> of(List<T> choices) {
        T before = getValue();
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        setValue(before != null && choices.contains(before) ? before : choices.isEmpty() ? null : choices.getFirst());
        return this;
    }

    T chosen() {
        return Objects.requireNonNull(getValue());
    }

    /** One way only: nothing is typed. */
    private static final class Words<T> extends StringConverter<T> {

        private final Function<T, String> say;

        Words(Function<T, String> say) {
            this.say = say;
        }

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : say.apply(choice);
        }

        @Override
        @SuppressWarnings("NullAway") // nothing is made from a text
        public T fromString(String text) {
            return null;
        }
    }
}

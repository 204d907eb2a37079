package app.quarterdeck.ui.kit.input;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of many things in a form, each in words. */
public final class Choice {

    private Choice() {
    }

    /** As wide as its place. */
    public static <T> ComboBox<T> of(Function<T, String> say) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getItems().stream().filter(item -> say.apply(item).equals(text)).findFirst().orElse(null);
            }
        });
        return box;
    }
}

package app.quarterdeck.ui.kit.input;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Typed;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date as people write it in the language of the window, typed or chosen from the calendar. */
public final class DateField extends DatePicker {

    public DateField(Messages words) {
        setShowWeekNumbers(false);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : words.date(date);
            }

            @Override
            @SuppressWarnings("NullAway") // null is how a picker says that there is no date
            public LocalDate fromString(String text) {
                return Typed.date(text, words).orElse(null);
            }
        });
    }
}

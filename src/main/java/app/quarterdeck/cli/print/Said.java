package app.quarterdeck.cli.print;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.DealStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Values of records for people and for programs. */
public final class Said {

    private Said() {
    }

    /** As people read it, in the language's formats. */
    public static String cell(Object value, Messages messages) {
        return switch (value) {
            case LocalDate date -> messages.date(date);
            case LocalDateTime time -> messages.dateTime(time);
            case DealStatus status -> messages.get("model.status." + status.id());
            case Figure figure -> figure.full(messages);
            case Number number -> new Figure(number.doubleValue(), Unit.COUNT, null).full(messages);
            default -> value.toString();
        };
    }

    /** As a program reads it: unrounded, ISO dates, null for a blank. */
    public static @Nullable Object json(Object value) {
        return switch (value) {
            case Figure figure -> figure.value();
            case DealStatus status -> status.id();
            case String text when text.isEmpty() -> null;
            default -> Json.plain(value);
        };
    }
}

package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.ui.kit.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Values of any kind in words, and columns for them: said in the user's formats, sorted by what they are worth. */
public final class Cells {

    private final Messages words;

    public Cells(Messages words) {
        this.words = words;
    }

    /**
     * @param number whether it stands at the right
     * @param name   whether it names the row
     */
    public <R> TableColumn<R, Object> column(String heading, boolean number, boolean name, Function<R, Object> value) {
        Function<R, @Nullable Object> orNull = row -> blankAsNull(value.apply(row));
        return Tables.column(heading, words.get("figures.blank"), orNull, this::say, Comparator.comparing(Worth::of),
                number ? "number" : name ? "name" : "text");
    }

    public String say(Object value) {
        return switch (value) {
            case Figure figure -> figure.full(words);
            case LocalDate date -> words.date(date);
            case LocalDateTime time -> words.dateTime(time);
            case DealStatus status -> words.get("figures.status." + status.id());
            case BigDecimal money -> new Figure(money.doubleValue(), Unit.MONEY, null).full(words);
            case Number number -> new Figure(number.doubleValue(), Unit.COUNT, null).full(words);
            default -> value.toString();
        };
    }

    public static boolean isNumber(Object value) {
        return value instanceof Figure || value instanceof Number || value instanceof LocalDate
                || value instanceof LocalDateTime;
    }

    static boolean isBlank(Object value) {
        return blankAsNull(value) == null;
    }

    private static @Nullable Object blankAsNull(Object value) {
        return (value instanceof String text && text.isEmpty())
                || (value instanceof Figure figure && figure.value() == null)
                || (value instanceof Double number && number.isNaN()) ? null : value;
    }

    /** What two values of one column are compared by. */
    private record Worth(double number, String text) implements Comparable<Worth> {

        static Worth of(Object value) {
            return switch (value) {
                case Figure figure when figure.value() != null -> new Worth(figure.value(), "");
                case Number number -> new Worth(number.doubleValue(), "");
                case LocalDate date -> new Worth(date.toEpochDay(), "");
                case LocalDateTime time -> new Worth(time.toEpochSecond(ZoneOffset.UTC), "");
                default -> new Worth(0, value.toString());
            };
        }

        @Override
        public int compareTo(Worth other) {
            int byNumber = Double.compare(number, other.number);
            return byNumber != 0 ? byNumber : text.compareToIgnoreCase(other.text);
        }
    }
}

package app.quarterdeck.report.text;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.measure.Figure;
import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a table in words. */
public final class CellWords {

    private CellWords() {
    }

    /** Figures with every digit; null is empty. */
    public static String full(@Nullable Object cell, Messages messages) {
        return cell instanceof Figure figure ? figure.full(messages) : say(cell, messages);
    }

    /** Figures short, for those who look rather than reckon; null is empty. */
    public static String say(@Nullable Object cell, Messages messages) {
        return switch (cell) {
            case null -> "";
            case Sayable sayable -> sayable.say(messages);
            case LocalDate date -> messages.date(date);
            case LocalDateTime time -> messages.dateTime(time);
            case Number number -> NumberFormat.getInstance(messages.formats()).format(number);
            default -> Marked.plain(cell.toString());
        };
    }

    /** Whether a column holds numbers and nothing else but gaps: then it stands at the right. */
    public static boolean numbers(Table table, int column) {
        List<Object> cells = table.rows().stream().map(row -> column < row.size() ? row.get(column) : "")
                .filter(cell -> !cell.equals("")).toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell instanceof Figure || cell instanceof Number);
    }
}

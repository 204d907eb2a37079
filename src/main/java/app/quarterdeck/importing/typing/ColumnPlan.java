package app.quarterdeck.importing.typing;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one column, and all that is needed to read its cells by it.
 *
 * @param decimal  decimal sign of numbers written as text
 * @param order    order of the parts of dates that do not say it themselves; SERIAL where numbers are day numbers
 * @param currency ISO code for amounts without one, or null
 * @param blank    cells that give no value
 * @param question what the column leaves open, or null
 */
public record ColumnPlan(ColumnType type, String format, char decimal, Dates order, @Nullable String currency,
        long blank, List<Note> assumed, List<Note> problems, @Nullable Question question) {

    public ColumnPlan {
        assumed = List.copyOf(assumed);
        problems = List.copyOf(problems);
    }

    /** Whether the other plan makes the same value of every cell. */
    public boolean readsAs(ColumnPlan other) {
        return type == other.type && decimal == other.decimal && order == other.order
                && Objects.equals(currency, other.currency);
    }

    /** Cells of a type as we write them ourselves: year first, a dot before decimals. */
    public static ColumnPlan plain(ColumnType type) {
        boolean dates = type == ColumnType.DATE || type == ColumnType.DATETIME;
        return of(type, dates ? Dates.YMD.id() : "", '.', Dates.YMD, null);
    }

    /** What is needed to read more cells the same way, for {@link #of(List)}. */
    public List<String> words() {
        return List.of(type.id(), format, String.valueOf(decimal), order.id(), currency == null ? "" : currency);
    }

    /** The plan that {@link #words} are of; it knows nothing of the cells seen. */
    public static ColumnPlan of(List<String> words) {
        String currency = words.get(4);
        return of(ColumnType.valueOf(words.get(0).toUpperCase(Locale.ROOT)), words.get(1), words.get(2).charAt(0),
                Dates.valueOf(words.get(3).toUpperCase(Locale.ROOT)), currency.isEmpty() ? null : currency);
    }

    private static ColumnPlan of(ColumnType type, String format, char decimal, Dates order,
            @Nullable String currency) {
        return new ColumnPlan(type, format, decimal, order, currency, 0, List.of(), List.of(), null);
    }

    /** A reader of the column's cells; one for each walk. */
    public CellReader reader() {
        return switch (type) {
            case TEXT -> new TextCells();
            case NUMBER -> new NumberCells(decimal);
            case MONEY -> new MoneyCells(decimal, currency);
            case DATE, DATETIME -> new DateCells(order, type == ColumnType.DATETIME);
            case BOOLEAN -> new BooleanCells();
        };
    }
}

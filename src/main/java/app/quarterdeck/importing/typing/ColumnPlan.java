package app.quarterdeck.importing.typing;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import java.util.List;
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

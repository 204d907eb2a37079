package app.quarterdeck.importing.wide;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.words.PeriodText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row for each period column that holds a value, in the order of the file; a row at fault as a whole comes once. */
final class WideRows implements TypedRows {

    private final TypedRows rows;
    private final WideTable table;
    private int at = Integer.MAX_VALUE;

    WideRows(TypedRows rows, WideTable table) {
        this.rows = rows;
        this.table = table;
    }

    @Override
    public boolean next() {
        while (true) {
            if (at >= table.values().size() - 1) {
                if (!rows.next()) {
                    return false;
                }
                at = -1;
                if (rows.rowFault() != null) {
                    at = table.values().size();
                    return true;
                }
            }
            at++;
            if (rows.state(table.values().get(at)) != State.BLANK) {
                return true;
            }
        }
    }

    @Override
    public long row() {
        return rows.row();
    }

    @Override
    public boolean sound() {
        if (rows.sound()) {
            return true;
        }
        if (rows.rowFault() != null || rows.state(cell()) == State.FAULT) {
            return false;
        }
        return table.labels().stream().allMatch(label -> rows.state(label) != State.FAULT);
    }

    @Override
    public @Nullable Note rowFault() {
        return rows.rowFault();
    }

    @Override
    public int width() {
        return table.value() + 1;
    }

    @Override
    public String raw(int column) {
        if (column < table.from()) {
            return rows.raw(table.labels().get(column));
        } else if (column > table.value() || rows.rowFault() != null) {
            return "";
        }
        return column == table.value() ? rows.raw(cell()) : date(column).toString();
    }

    @Override
    public int word(int column) {
        return column < table.from() ? rows.word(table.labels().get(column)) : -1;
    }

    @Override
    public char mark(int column) {
        return own(column) || column > table.value() ? CellKind.TEXT.mark() : rows.mark(below(column));
    }

    @Override
    public State state(int column) {
        return own(column) ? State.VALUE : rows.state(below(column));
    }

    @Override
    public @Nullable Note fault(int column) {
        return own(column) ? null : rows.fault(below(column));
    }

    @Override
    public @Nullable String text(int column) {
        return own(column) ? date(column).toString() : rows.text(below(column));
    }

    @Override
    public long money(int column) {
        return rows.money(below(column));
    }

    @Override
    public double number(int column) {
        return rows.number(below(column));
    }

    @Override
    public int day(int column) {
        return own(column) ? (int) date(column).toEpochDay() : rows.day(below(column));
    }

    @Override
    public int minute(int column) {
        return own(column) ? 0 : rows.minute(below(column));
    }

    @Override
    public boolean flag(int column) {
        return rows.flag(below(column));
    }

    @Override
    public @Nullable String currency(int column) {
        return own(column) ? null : rows.currency(below(column));
    }

    @Override
    public long rounded(int column) {
        if (own(column)) {
            return 0;
        }
        return column == table.value()
                ? table.values().stream().mapToLong(rows::rounded).sum()
                : rows.rounded(below(column));
    }

    @Override
    public @Nullable TableRead all() {
        return rows.all();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The two dates are made from the heading. */
    private boolean own(int column) {
        return column == table.from() || column == table.from() + 1;
    }

    private LocalDate date(int column) {
        PeriodText period = table.periods().get(Math.min(at, table.periods().size() - 1));
        return column == table.from() ? period.from() : period.to();
    }

    private int below(int column) {
        return column < table.from() ? table.labels().get(column) : cell();
    }

    private int cell() {
        return table.values().get(Math.min(at, table.values().size() - 1));
    }
}

package app.quarterdeck.importing.file;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.survey.RowShape;
import app.quarterdeck.importing.typing.CellReader;
import app.quarterdeck.importing.typing.ColumnPlan;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One typed walk over the records of a table. */
public final class TypedWalk implements TypedRows {

    private static final int UNASKED = -2;

    private final GridCursor cursor;
    private final RowShape shape;
    private final Supplier<@Nullable TableRead> all;
    private final CellReader[] readers;
    private final TextCache[] texts;
    private final State[] states;
    /** The texts of the row that were asked for and have no number. */
    private final @Nullable String[] made;
    /** The numbers of its texts, as far as they were asked for. */
    private final int[] numbers;
    private GridRow row;
    private @Nullable Note rowFault;
    private boolean sound;
    private boolean ended;

    /**
     * @param cursor records alone; closed with the walk
     * @param all    gives the table as all rows have it, once they were met
     */
    public TypedWalk(GridCursor cursor, RowShape shape, List<ColumnPlan> plans, Supplier<@Nullable TableRead> all) {
        this.cursor = cursor;
        this.shape = shape;
        this.all = all;
        readers = new CellReader[plans.size()];
        texts = new TextCache[plans.size()];
        states = new State[plans.size()];
        made = new @Nullable String[plans.size()];
        numbers = new int[plans.size()];
        TextCache.Room room = new TextCache.Room();
        for (int i = 0; i < readers.length; i++) {
            readers[i] = plans.get(i).reader();
            texts[i] = new TextCache(room);
            states[i] = State.BLANK;
        }
        row = cursor.row();
    }

    @Override
    public boolean next() {
        if (!cursor.next()) {
            ended = true;
            return false;
        }
        row = cursor.row();
        Arrays.fill(made, null);
        Arrays.fill(numbers, UNASKED);
        read();
        return true;
    }

    private void read() {
        rowFault = shape.fault(row);
        sound = rowFault == null;
        for (int i = 0; i < readers.length; i++) {
            State state = rowFault == null ? readers[i].read(row, i) : State.BLANK;
            states[i] = state;
            sound &= state != State.FAULT;
        }
    }

    @Override
    public long row() {
        return row.number();
    }

    @Override
    public boolean sound() {
        return sound;
    }

    @Override
    public @Nullable Note rowFault() {
        return rowFault;
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public String raw(int column) {
        if (column >= texts.length) {
            return row.text(column);
        }
        int number = word(column);
        if (number >= 0) {
            return texts[column].text(number);
        }
        String text = made[column];
        if (text == null) {
            text = row.text(column);
            made[column] = text;
        }
        return text;
    }

    @Override
    public int word(int column) {
        int number = numbers[column];
        if (number == UNASKED) {
            number = texts[column].number(row.chars(), row.start(column), row.end(column));
            numbers[column] = number;
        }
        return number;
    }

    @Override
    public char mark(int column) {
        return row.kind(column).mark();
    }

    @Override
    public State state(int column) {
        return states[column];
    }

    @Override
    public @Nullable Note fault(int column) {
        return states[column] == State.FAULT ? readers[column].fault() : null;
    }

    @Override
    public @Nullable String text(int column) {
        return states[column] == State.VALUE ? raw(column) : null;
    }

    @Override
    public long money(int column) {
        return readers[column].value();
    }

    @Override
    public double number(int column) {
        return readers[column].number();
    }

    @Override
    public int day(int column) {
        return (int) readers[column].value();
    }

    @Override
    public int minute(int column) {
        return readers[column].minute();
    }

    @Override
    public boolean flag(int column) {
        return readers[column].value() != 0;
    }

    @Override
    public @Nullable String currency(int column) {
        return readers[column].currency();
    }

    @Override
    public long rounded(int column) {
        return readers[column].rounded();
    }

    @Override
    public @Nullable TableRead all() {
        return ended ? all.get() : null;
    }

    @Override
    public void close() {
        cursor.close();
    }
}

package app.quarterdeck.importing.file;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.survey.Surveyed;
import app.quarterdeck.importing.typing.CellReader;
import app.quarterdeck.importing.typing.ColumnPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One typed walk over a surveyed table. */
public final class TypedWalk implements TypedRows {

    private final GridCursor cursor;
    private final Surveyed table;
    private final CellReader[] readers;
    private final TextCache[] texts;
    private final State[] states;
    private GridRow row;
    private int nextSkipped;
    private @Nullable Note rowFault;
    private boolean sound;

    public TypedWalk(GridCursor cursor, Surveyed table, List<ColumnPlan> plans) {
        this.cursor = cursor;
        this.table = table;
        readers = new CellReader[plans.size()];
        texts = new TextCache[plans.size()];
        states = new State[plans.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = plans.get(i).reader();
            texts[i] = new TextCache();
            states[i] = State.BLANK;
        }
        row = cursor.row();
    }

    @Override
    public boolean next() {
        while (cursor.next()) {
            row = cursor.row();
            long number = row.number();
            if (number > table.lastRow()) {
                return false;
            }
            if (number >= table.firstRow() && (row.fault() != null || !row.blank()) && !skipped(number)) {
                read();
                return true;
            }
        }
        return false;
    }

    private boolean skipped(long number) {
        List<Skipped> skipped = table.skipped();
        while (nextSkipped < skipped.size() && skipped.get(nextSkipped).row() < number) {
            nextSkipped++;
        }
        return nextSkipped < skipped.size() && skipped.get(nextSkipped).row() == number;
    }

    private void read() {
        rowFault = table.shape().fault(row);
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
        return column < texts.length
                ? texts[column].get(row.chars(), row.start(column), row.end(column))
                : row.text(column);
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
    public void close() {
        cursor.close();
    }
}

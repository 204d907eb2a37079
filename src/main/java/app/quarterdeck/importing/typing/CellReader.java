package app.quarterdeck.importing.typing;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.Blanks;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.TypedRows.State;
import app.quarterdeck.importing.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of one column into values of its type. Holds the value of the cell read last; not safe for threads.
 */
public abstract class CellReader {

    /** Money, epoch day or truth (1, 0) of the cell read last. */
    protected long value;
    protected double number;
    protected int minute;
    protected long rounded;
    protected @Nullable String currency;
    private @Nullable Note fault;

    /** Reads one cell; the values are defined only where {@link State#VALUE} is returned. */
    public State read(GridRow row, int cell) {
        char[] chars = row.chars();
        int start = Blanks.skip(chars, row.start(cell), row.end(cell));
        int end = Blanks.trim(chars, start, row.end(cell));
        fault = null;
        CellKind kind = row.kind(cell);
        return switch (kind) {
            case LOST_TEXT -> fault("importing.fault.lost-text");
            case ERROR, UNCOMPUTED -> State.BLANK;
            case BAD_DATE -> fault("importing.fault.serial");
            default -> start == end ? State.BLANK : value(kind, chars, start, end);
        };
    }

    /** Reads the trimmed characters, at least one. */
    abstract State value(CellKind kind, char[] chars, int start, int end);

    final State fault(String key, Object... args) {
        fault = Note.of(key, args);
        return State.FAULT;
    }

    /** Where nothing fits: blank if the text means "nothing here", else a fault. */
    final State markerOr(String key, char[] chars, int start, int end, Object... args) {
        return Words.marker(chars, start, end) ? State.BLANK : fault(key, args);
    }

    /** Why the cell read last is at fault. */
    public @Nullable Note fault() {
        return fault;
    }

    public long value() {
        return value;
    }

    public double number() {
        return number;
    }

    public int minute() {
        return minute;
    }

    public @Nullable String currency() {
        return currency;
    }

    /** Cells so far whose value had to be rounded. */
    public long rounded() {
        return rounded;
    }
}

package app.quarterdeck.importing.grid;

import app.quarterdeck.base.Note;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of cells as written, all its characters in one array, so that reading a million rows makes no million strings.
 * Reused from row to row: copy what is to be kept.
 */
public final class GridRow {

    private long number;
    private int width;
    private char[] chars = new char[512];
    private int[] ends = new int[32];
    private CellKind[] kinds = new CellKind[32];
    private @Nullable Note fault;

    /** Empties the row; {@code number} is its line in a text file (from 1), its row in a sheet. */
    public void begin(long number) {
        this.number = number;
        width = 0;
        fault = null;
    }

    /** The same cells as another row. */
    public void renumber(long number) {
        this.number = number;
    }

    public void add(CellKind kind, char[] from, int offset, int length) {
        int at = room(length);
        System.arraycopy(from, offset, chars, at, length);
        end(kind, at + length);
    }

    public void add(CellKind kind, CharSequence text) {
        int at = room(text.length());
        for (int i = 0; i < text.length(); i++) {
            chars[at + i] = text.charAt(i);
        }
        end(kind, at + text.length());
    }

    /** Adds blank cells until the row has {@code columns} of them. */
    public void padTo(int columns) {
        while (width < columns) {
            end(CellKind.TEXT, end(width - 1));
        }
    }

    private int room(int length) {
        int at = end(width - 1);
        if (at + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(at + length, chars.length * 2));
        }
        return at;
    }

    private void end(CellKind kind, int end) {
        if (width == ends.length) {
            ends = Arrays.copyOf(ends, width * 2);
            kinds = Arrays.copyOf(kinds, width * 2);
        }
        kinds[width] = kind;
        ends[width++] = end;
    }

    public long number() {
        return number;
    }

    /** How many cells the row has in the file. */
    public int width() {
        return width;
    }

    public CellKind kind(int cell) {
        return cell < width ? kinds[cell] : CellKind.TEXT;
    }

    public char[] chars() {
        return chars;
    }

    public int start(int cell) {
        return end(Math.min(cell, width) - 1);
    }

    public int end(int cell) {
        return cell < 0 || width == 0 ? 0 : ends[Math.min(cell, width - 1)];
    }

    /** The cell's characters; empty beyond the row's end. */
    public String text(int cell) {
        int start = start(cell);
        return new String(chars, start, end(cell) - start);
    }

    /** Nothing but blanks in the cell. */
    public boolean blank(int cell) {
        int end = end(cell);
        for (int i = start(cell); i < end; i++) {
            char c = chars[i];
            if (c > ' ' && !(c > '~' && Blanks.is(c))) {
                return false;
            }
        }
        return kind(cell) != CellKind.LOST_TEXT && kind(cell) != CellKind.UNCOMPUTED;
    }

    /** Nothing but blanks in the whole row. */
    public boolean blank() {
        for (int i = 0; i < width; i++) {
            if (!blank(i)) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with the row as such, such as a quote that never closes; null where nothing is. */
    public @Nullable Note fault() {
        return fault;
    }

    public void fault(Note reason) {
        fault = reason;
    }

    /** How many cells there are up to the last one that is not blank. */
    public int filledWidth() {
        int last = width;
        while (last > 0 && blank(last - 1)) {
            last--;
        }
        return last;
    }

    /** How many cells are not blank. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < width; i++) {
            filled += blank(i) ? 0 : 1;
        }
        return filled;
    }

    /** Becomes the same as another row. */
    void take(GridRow other) {
        begin(other.number);
        fault = other.fault;
        width = other.width;
        if (width > ends.length) {
            ends = new int[other.ends.length];
            kinds = new CellKind[other.ends.length];
        }
        System.arraycopy(other.ends, 0, ends, 0, width);
        System.arraycopy(other.kinds, 0, kinds, 0, width);
        int end = end(width - 1);
        if (end > chars.length) {
            chars = new char[Math.max(end, chars.length * 2)];
        }
        System.arraycopy(other.chars, 0, chars, 0, end);
    }

    /** A row of its own with the same content. */
    public GridRow copy() {
        GridRow copy = new GridRow();
        copy.number = number;
        copy.width = width;
        copy.fault = fault;
        copy.chars = Arrays.copyOf(chars, Math.max(1, end(width - 1)));
        copy.ends = Arrays.copyOf(ends, Math.max(1, width));
        copy.kinds = Arrays.copyOf(kinds, Math.max(1, width));
        return copy;
    }

    /** Becomes the columns {@code first} to {@code last} of another row. */
    public void takeColumns(GridRow other, int first, int last) {
        begin(other.number);
        fault = other.fault;
        for (int i = first; i <= Math.min(last, other.width - 1); i++) {
            add(other.kinds[i], other.chars, other.start(i), other.end(i) - other.start(i));
        }
    }
}

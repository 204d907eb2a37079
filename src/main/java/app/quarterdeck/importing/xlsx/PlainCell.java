package app.quarterdeck.importing.xlsx;

/** A cell, or the end of its row, as {@link SheetBytes} knows it. */
final class PlainCell implements SheetBytes.Piece {

    private static final byte[] ROW_END = SheetBytes.bytes("/row>");
    private static final byte[] CELL_END = SheetBytes.bytes("</c>");
    private static final byte[] VALUE = SheetBytes.bytes("<v>");
    private static final byte[] VALUE_END = SheetBytes.bytes("</v>");
    private static final byte[] SHARED_END = SheetBytes.bytes("</v></c>");
    private static final byte[] NO_VALUE = SheetBytes.bytes("<v/>");
    private static final byte[] INLINE = SheetBytes.bytes("<is><t");
    private static final byte[] INLINE_END = SheetBytes.bytes("</t></is>");
    private static final byte[] FORMULA = SheetBytes.bytes("<f");
    private static final byte[] FORMULA_END = SheetBytes.bytes("</f>");

    private final CellText cell;
    private final CharStore ignored = new CharStore();
    private boolean rowEnded;
    private int column;
    private CellText.Type type = CellText.Type.NUMBER;
    private int style;
    private int shared;
    private boolean closed;
    /** Behind the cell, where {@link #shared} met one. */
    private int end;

    PlainCell(CellText cell) {
        this.cell = cell;
    }

    /** No cell was met but the end of the row. */
    boolean rowEnded() {
        return rowEnded;
    }

    /** Makes the cell met, of a row that has {@code before} as its last column so far; its column. */
    int make(int row, int before) {
        int at = column < 0 ? before + 1 : column;
        if (shared >= 0) {
            cell.make(shared);
        } else {
            cell.make(type, style, row, at);
        }
        return at;
    }

    @Override
    public int read(SheetBytes from, int at) {
        int i = from.blanks(at);
        if (from.at(i) != '<') {
            return from.odd(i);
        }
        i++;
        rowEnded = from.at(i) == '/';
        if (rowEnded) {
            return from.match(i, ROW_END);
        }
        if (from.at(i) != 'c') {
            return from.odd(i);
        }
        i = attributes(from, i + 1);
        shared = -1;
        if (i == SheetBytes.MORE) {
            return i;
        }
        if (type == CellText.Type.SHARED && !closed && shared(from, i)) {
            return end;
        }
        cell.begin();
        return closed ? i : parts(from, i);
    }

    private int attributes(SheetBytes from, int at) {
        column = -1;
        type = CellText.Type.NUMBER;
        style = 0;
        int seen = 0;
        int i = at;
        while (true) {
            boolean apart = from.blank(i);
            i = from.blanks(i);
            byte b = from.at(i);
            closed = b == '/';
            if (b == '>') {
                return i + 1;
            } else if (closed) {
                return from.at(i + 1) == '>' ? i + 2 : from.odd(i + 1);
            } else if (!apart || b < 'a') {
                return from.odd(i);
            } else if (from.at(i + 1) != '=') {
                return from.odd(i + 1);
            }
            int end = from.value(i + 3);
            if (end == SheetBytes.MORE) {
                return end;
            }
            int bit = b == 'r' ? 1 : b == 's' ? 2 : b == 't' ? 4 : 0;
            if (bit == 0 || (seen & bit) != 0) {
                throw new SheetBytes.Unusual();
            }
            seen |= bit;
            switch (bit) {
                case 1 -> column = column(from, i + 3, end);
                case 2 -> style = from.number(i + 3, end);
                default -> type = type(from, i + 3, end);
            }
            i = end + 1;
        }
    }

    private static int column(SheetBytes from, int start, int end) {
        int column = 0;
        int i = start;
        for (; i < end && from.at(i) >= 'A' && from.at(i) <= 'Z'; i++) {
            column = column * 26 + from.at(i) - 'A' + 1;
            if (column > SheetCursor.MOST_COLUMNS) {
                throw new SheetBytes.Unusual();
            }
        }
        if (i == start || i == end) {
            throw new SheetBytes.Unusual();
        }
        return column - 1;
    }

    private static CellText.Type type(SheetBytes from, int start, int end) {
        if (end == start + 1) {
            switch (from.at(start)) {
                case 's' -> {
                    return CellText.Type.SHARED;
                }
                case 'n' -> {
                    return CellText.Type.NUMBER;
                }
                default -> {
                    // one of the rarer ones
                }
            }
        }
        return CellText.Type.of(from.text(start, end));
    }

    /** The common case: the number of a shared text and nothing else. */
    private boolean shared(SheetBytes from, int at) {
        if (!from.is(at, VALUE)) {
            return false;
        }
        int index = 0;
        int i = at + VALUE.length;
        for (int digit = from.at(i) - '0'; digit >= 0 && digit <= 9 && index < 100_000_000; digit = from.at(i) - '0') {
            index = index * 10 + digit;
            i++;
        }
        if (i == at + VALUE.length || !from.is(i, SHARED_END)) {
            return false;
        }
        shared = index;
        end = i + SHARED_END.length;
        return true;
    }

    private int parts(SheetBytes from, int at) {
        int i = at;
        while (i != SheetBytes.MORE) {
            i = from.blanks(i);
            if (from.at(i) != '<') {
                return from.odd(i);
            }
            switch (from.at(i + 1)) {
                case '/' -> {
                    return from.match(i, CELL_END);
                }
                case 'v' -> i = from.at(i + 2) == '/'
                        ? from.match(i, NO_VALUE)
                        : text(from, from.match(i, VALUE), cell.value(), VALUE_END);
                case 'i' -> i = text(from, open(from, from.match(i, INLINE)), cell.inline(), INLINE_END);
                case 'f' -> {
                    cell.formula();
                    ignored.clear();
                    i = open(from, from.match(i, FORMULA));
                    i = closed ? i : text(from, i, ignored, FORMULA_END);
                }
                default -> i = from.odd(i + 1);
            }
        }
        return i;
    }

    private static int text(SheetBytes from, int at, CharStore into, byte[] ending) {
        int i = at == SheetBytes.MORE ? at : SheetText.read(from, at, into);
        return i == SheetBytes.MORE ? i : from.match(i, ending);
    }

    /** Reads over the attributes of a tag, behind it. */
    private int open(SheetBytes from, int at) {
        int i = at;
        closed = false;
        while (i != SheetBytes.MORE) {
            boolean apart = from.blank(i);
            i = from.blanks(i);
            closed = from.at(i) == '/';
            if (from.at(i) == '>') {
                return i + 1;
            } else if (closed) {
                return from.at(i + 1) == '>' ? i + 2 : from.odd(i + 1);
            } else if (!apart) {
                return from.odd(i);
            }
            i = from.name(i);
            i = i == SheetBytes.MORE ? i : from.value(i + 2);
            i = i == SheetBytes.MORE ? i : i + 1;
        }
        return i;
    }
}

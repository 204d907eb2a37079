package app.quarterdeck.importing.xlsx;

/** The beginning of a row, or the end of all rows, as {@link SheetBytes} knows it. */
final class PlainRow implements SheetBytes.Piece {

    private static final byte[] ROW = SheetBytes.bytes("<row");
    private static final byte[] ROWS_END = SheetBytes.bytes("</sheetData>");
    private static final byte[] NUMBER = SheetBytes.bytes("r=");
    private static final byte[] HIDDEN = SheetBytes.bytes("hidden=");

    private boolean rowsEnded;
    private int number;
    private boolean hidden;
    private boolean empty;

    boolean rowsEnded() {
        return rowsEnded;
    }

    /** As written, or -1. */
    int number() {
        return number;
    }

    boolean hidden() {
        return hidden;
    }

    /** The row has no cells, and no end of its own. */
    boolean empty() {
        return empty;
    }

    @Override
    public int read(SheetBytes from, int at) {
        int i = from.blanks(at);
        rowsEnded = from.is(i, ROWS_END);
        if (rowsEnded) {
            return i + ROWS_END.length;
        }
        if (from.at(i) == '<' && from.at(i + 1) == '/') {
            return from.match(i, ROWS_END);
        }
        i = from.match(i, ROW);
        number = -1;
        hidden = false;
        boolean said = false;
        while (i != SheetBytes.MORE) {
            boolean apart = from.blank(i);
            i = from.blanks(i);
            byte b = from.at(i);
            empty = b == '/';
            if (b == '>') {
                return i + 1;
            } else if (empty) {
                return from.at(i + 1) == '>' ? i + 2 : from.odd(i + 1);
            } else if (!apart) {
                return from.odd(i);
            }
            int equals = from.name(i);
            int end = equals == SheetBytes.MORE ? equals : from.value(equals + 2);
            if (end == SheetBytes.MORE) {
                return end;
            }
            if (from.is(i, NUMBER)) {
                if (number >= 0) {
                    throw new SheetBytes.Unusual();
                }
                number = from.number(equals + 2, end);
            } else if (from.is(i, HIDDEN)) {
                if (said) {
                    throw new SheetBytes.Unusual();
                }
                said = true;
                String value = from.text(equals + 2, end);
                hidden = value.equals("1") || value.equals("true");
            } else if (prefixed(from, i, equals)) {
                throw new SheetBytes.Unusual();
            }
            i = end + 1;
        }
        return i;
    }

    /** An attribute of another namespace that is called like one of ours. */
    private static boolean prefixed(SheetBytes from, int start, int equals) {
        String name = from.text(start, equals);
        return name.endsWith(":r") || name.endsWith(":hidden");
    }
}

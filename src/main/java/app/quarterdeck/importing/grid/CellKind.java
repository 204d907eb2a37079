package app.quarterdeck.importing.grid;

/** What a file itself says about a cell. Text files only know {@link #TEXT}. */
public enum CellKind {
    /** Characters whose meaning the column decides. */
    TEXT('t'),
    /** A number in machine form: decimal dot, no thousands marks, perhaps an exponent. */
    NUMBER('n'),
    /** A number shown as a percentage; the characters hold the share (0.125 for 12.5 %). */
    PERCENT('p'),
    /** A number with a currency format: the number in machine form, the currency's code or sign before it. */
    AMOUNT('a'),
    /** A true date or date-time in ISO form. */
    DATE('d'),
    /** {@code true} or {@code false}. */
    BOOLEAN('b'),
    /** A spreadsheet error such as {@code #N/A}: there is no value. */
    ERROR('e'),
    /** A formula without a stored result: there is no value. */
    UNCOMPUTED('u'),
    /** A number with a date format that is no date, such as serial 60 or −1. */
    BAD_DATE('x'),
    /** A cell that points to a text which the file does not hold. */
    LOST_TEXT('l');

    private final char mark;

    CellKind(char mark) {
        this.mark = mark;
    }

    /** A letter that stands for it in the workspace file: it never changes. */
    public char mark() {
        return mark;
    }

    /** The kind a letter stands for; text where it stands for none. */
    public static CellKind ofMark(char mark) {
        for (CellKind kind : values()) {
            if (kind.mark == mark) {
                return kind;
            }
        }
        return TEXT;
    }
}

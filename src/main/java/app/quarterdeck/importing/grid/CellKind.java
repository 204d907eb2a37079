package app.quarterdeck.importing.grid;

/** What a file itself says about a cell. Text files only know {@link #TEXT}. */
public enum CellKind {
    /** Characters whose meaning the column decides. */
    TEXT,
    /** A number in machine form: decimal dot, no thousands marks, perhaps an exponent. */
    NUMBER,
    /** A number shown as a percentage; the characters hold the share (0.125 for 12.5 %). */
    PERCENT,
    /** A number with a currency format: the number in machine form, the currency's code or sign before it. */
    AMOUNT,
    /** A true date or date-time in ISO form. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A spreadsheet error such as {@code #N/A}: there is no value. */
    ERROR,
    /** A formula without a stored result: there is no value. */
    UNCOMPUTED,
    /** A number with a date format that is no date, such as serial 60 or −1. */
    BAD_DATE,
    /** A cell that points to a text which the file does not hold. */
    LOST_TEXT;

    /** A letter that stands for it in the workspace file: the order of the kinds never changes. */
    public char mark() {
        return (char) ('a' + ordinal());
    }

    /** The kind a letter stands for. */
    public static CellKind ofMark(char mark) {
        return values()[mark - 'a'];
    }
}

package app.quarterdeck.importing.read;

import java.util.Locale;

/** What the values of a column are. One type a column, never one a cell. */
public enum ColumnType {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    DATETIME,
    BOOLEAN;

    /** The name used in JSON and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

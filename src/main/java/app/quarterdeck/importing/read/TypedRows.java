package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the rows of a table, typed. Skipped rows do not appear; rows at fault do, so that they can be
 * quarantined. Ask a column only for what its type says. Not safe for threads; close it.
 */
public interface TypedRows extends AutoCloseable {

    enum State {
        BLANK,
        VALUE,
        FAULT
    }

    /** Moves to the next row. False at the end. */
    boolean next();

    /** The row's number: line in a text file (where the row begins), row in a sheet. */
    long row();

    /** Nothing is wrong with the row nor with any of its cells. */
    boolean sound();

    /** What is wrong with the row as a whole, or null. */
    @Nullable
    Note rowFault();

    /** How many cells the row has in the file: more or fewer than there are columns only where {@link #rowFault()}. */
    int width();

    /** The cell as written; also for {@code column} beyond the columns of the table, up to {@link #width()}. */
    String raw(int column);

    /**
     * The number of the cell's text among the texts of its column, from 0: what is worked out for one cell holds for all
     * with its number. -1 where the text has none, as in a column whose texts hardly repeat.
     */
    int word(int column);

    /** A letter for what the file itself says about the cell, so that it can be read again as it was. */
    char mark(int column);

    State state(int column);

    /** What is wrong with the cell, or null. */
    @Nullable
    Note fault(int column);

    /** The text of a text column, as written; equal texts are often the same object. Null where blank. */
    @Nullable
    String text(int column);

    /** Ten-thousandths of the currency unit, half-even. Money columns. */
    long money(int column);

    /** The number. Number columns; percentages as shares (12 % is 0.12). */
    double number(int column);

    /** Days since 1970-01-01. Date and datetime columns. */
    int day(int column);

    /** Minutes since midnight, 0 to 1439. Datetime columns; 0 in date columns. */
    int minute(int column);

    /** Boolean columns. */
    boolean flag(int column);

    /** The ISO code of the currency written in a money cell; null where none or only a sign that several share. */
    @Nullable
    String currency(int column);

    /** Money values of the column so far that had more than four decimals. */
    long rounded(int column);

    /**
     * The table as all its rows have it, its columns typed as found: after the last row of a walk over a table of which
     * only the first rows were looked at. Null before, and where all were.
     */
    @Nullable
    TableRead all();

    @Override
    void close();
}

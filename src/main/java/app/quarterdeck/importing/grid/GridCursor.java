package app.quarterdeck.importing.grid;

/** One reading of a grid. Not safe for threads. */
public interface GridCursor extends AutoCloseable {

    /** Moves to the next row, blank ones included. False at the end. */
    boolean next();

    /** The row moved to: the same object each time, overwritten by {@link #next()}. */
    GridRow row();

    @Override
    void close();
}

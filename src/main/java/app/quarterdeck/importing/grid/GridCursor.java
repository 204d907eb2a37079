package app.quarterdeck.importing.grid;

/** One reading of a grid. Not safe for threads. */
public interface GridCursor extends AutoCloseable {

    /** Moves to the next row, blank ones included. False at the end. */
    boolean next();

    /** The row moved to, valid until {@link #next()}: copy what is to be kept. */
    GridRow row();

    @Override
    void close();
}

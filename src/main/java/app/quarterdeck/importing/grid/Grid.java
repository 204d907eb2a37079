package app.quarterdeck.importing.grid;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;

/** Rows of cells that can be read again and again; each reading goes back to the file. */
public interface Grid {

    /** A reading from the first row on. Close it. */
    GridCursor open(Progress progress, Cancellation cancellation);
}

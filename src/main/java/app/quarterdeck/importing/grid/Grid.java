package app.quarterdeck.importing.grid;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;

/** Rows of cells that can be read again and again; each reading goes back to the file. */
public interface Grid {

    /** What the user calls it: the file, or the sheet of a workbook. */
    String name();

    /** A reading from the first row on. Close it. */
    GridCursor open(Progress progress, Cancellation cancellation);
}

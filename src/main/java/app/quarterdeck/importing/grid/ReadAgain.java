package app.quarterdeck.importing.grid;

/**
 * Thrown by a cursor that has learnt, too late for the rows already handed out, how its grid must be read. The grid has
 * kept what was learnt: open it again. Happens only in the first complete reading and a bounded number of times.
 */
public final class ReadAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadAgain() {
        super("read again", null, false, false);
    }
}

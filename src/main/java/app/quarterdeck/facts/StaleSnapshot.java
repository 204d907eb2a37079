package app.quarterdeck.facts;

import java.util.concurrent.CancellationException;

/** The workspace changed since this snapshot was made: work on it is called off, a newer snapshot is under way. */
public final class StaleSnapshot extends CancellationException {

    private static final long serialVersionUID = 1L;

    StaleSnapshot() {
        super("the workspace changed");
    }
}

package app.quarterdeck.base;

import java.util.concurrent.CancellationException;

/** Asked by long work between steps: has the user called it off? Safe to read from any thread. */
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean requested();

    /** Throws {@link CancellationException} once cancelling was requested. */
    default void check() {
        if (requested()) {
            throw new CancellationException();
        }
    }
}

package app.quarterdeck.base;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something worked out by a thread of its own, while the one that wants it does something else. */
public final class Beside<T> {

    private final FutureTask<T> task;
    private final Thread thread;

    private Beside(String name, Callable<T> work) {
        task = new FutureTask<>(work);
        thread = Thread.ofPlatform().daemon().name(name).start(task);
    }

    /** Begins. */
    public static <T> Beside<T> start(String name, Callable<T> work) {
        return new Beside<>(name, work);
    }

    /** What came of it, or its fault; waits for either. */
    public T result() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Waits for its end, whatever came of it. */
    public void end() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

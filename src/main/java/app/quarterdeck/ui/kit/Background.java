package app.quarterdeck.ui.kit;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/**
 * Work off the window's thread, and the only place that knows JavaFX tasks. Of several works with one key the newest
 * wins: the older one is asked to stop and its result dropped. Closing drops everything still running. All methods are
 * called on the window's thread, and answers arrive there.
 */
public final class Background implements AutoCloseable {

    /** What is done away from the window: plain code, which asks {@code cancelled} now and then. */
    @FunctionalInterface
    public interface Job<T> {
        T run(Progress progress, Cancellation cancelled) throws Exception;
    }

    private final Executor executor;
    private final Consumer<Throwable> unhandled;
    private final ObservableList<Running> running;
    private final Map<Object, Running> newest = new HashMap<>();

    /** @param unhandled gets every failure nobody else takes, usually the error dialog */
    public Background(Consumer<Throwable> unhandled) {
        this(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory()), unhandled,
                FXCollections.observableArrayList());
    }

    private Background(Executor executor, Consumer<Throwable> unhandled, ObservableList<Running> running) {
        this.executor = executor;
        this.unhandled = unhandled;
        this.running = running;
    }

    /** For one screen: shares threads and the progress line, has its own keys, and can be closed alone. */
    public Background scope() {
        return new Background(executor, unhandled, running);
    }

    /** Everything at work now, of all scopes, oldest first. */
    public ObservableList<Running> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /** Like {@link #run(Object, Job, Consumer, Consumer)}; a failure goes to the error dialog. */
    public <T> Running run(Object key, Job<T> job, Consumer<? super T> done) {
        return run(key, job, done, unhandled);
    }

    /**
     * Starts a job.
     *
     * @param key    jobs with equal keys replace one another
     * @param done   gets the result, unless the job was replaced, cancelled or closed
     * @param failed gets what the job threw, under the same condition
     */
    public <T> Running run(Object key, Job<T> job, Consumer<? super T> done, Consumer<Throwable> failed) {
        cancel(key);
        Running work = new Running();
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return job.run(work, this::isCancelled);
            }
        };
        // without interrupting: an interrupt would close the files and the database under the job's feet
        work.onCancel(() -> {
            task.cancel(false);
            finish(key, work);
        });
        task.setOnSucceeded(_ -> {
            if (finish(key, work)) {
                done.accept(task.getValue());
            }
        });
        task.setOnFailed(_ -> {
            Throwable fault = Objects.requireNonNull(task.getException());
            if (finish(key, work) && !(fault instanceof CancellationException)) {
                failed.accept(fault);
            }
        });
        newest.put(key, work);
        running.add(work);
        executor.execute(task);
        return work;
    }

    /** For a failure that whoever took it cannot do anything about: it goes where the others go. */
    public void failed(Throwable fault) {
        unhandled.accept(fault);
    }

    /** Asks the job of this key to stop, if there is one; neither result nor failure will be told. */
    public void cancel(Object key) {
        Running old = newest.get(key);
        if (old != null) {
            old.cancel();
        }
    }

    @Override
    public void close() {
        List.copyOf(new ArrayList<>(newest.values())).forEach(Running::cancel);
    }

    private boolean finish(Object key, Running work) {
        running.remove(work);
        return newest.remove(key, work);
    }
}

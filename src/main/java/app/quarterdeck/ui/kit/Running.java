package app.quarterdeck.ui.kit;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One job at work: how far it is, and the way to call it off. Its properties change on the window's thread. */
public final class Running implements Progress {

    private record State(Note step, double fraction, long done) {
    }

    private final ReadOnlyObjectWrapper<@Nullable Note> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final AtomicReference<@Nullable State> untold = new AtomicReference<>();
    private Runnable cancel = () -> {
    };

    Running() {
    }

    /** What is being done, or null before the job said so. */
    public ReadOnlyObjectProperty<@Nullable Note> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** 0 to 1, or -1 where it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Units finished so far: rows, bytes, whatever the job counts. */
    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public void cancel() {
        cancel.run();
    }

    void onCancel(Runnable action) {
        cancel = action;
    }

    @Override
    public void at(Note now, long units, long total) {
        State state = new State(now, total > 0 ? (double) units / total : -1, units);
        // one visit to the window's thread at a time, however often the job reports
        if (untold.getAndSet(state) == null) {
            Platform.runLater(() -> {
                State told = untold.getAndSet(null);
                if (told != null) {
                    step.set(told.step());
                    fraction.set(told.fraction());
                    done.set(told.done());
                }
            });
        }
    }
}

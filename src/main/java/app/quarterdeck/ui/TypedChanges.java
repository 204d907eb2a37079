package app.quarterdeck.ui;

import app.quarterdeck.base.Sayable;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what was typed away from the window's thread, and remembers how to take it back. */
public final class TypedChanges {

    private final Session session;
    private final Background background;
    private final History history;
    private final Consumer<UserFault> refused;

    /** @param refused told why something typed cannot be kept */
    public TypedChanges(OpenWorkspace open, Background background, History history, Consumer<UserFault> refused) {
        this.session = open.session();
        this.background = background;
        this.history = history;
        this.refused = refused;
    }

    /**
     * Does one thing.
     *
     * @param what a noun: "quota of Ana"
     * @param work gives null where there was nothing to do
     */
    public void run(Sayable what, Function<Session, TypedLines.@Nullable Step> work) {
        // a key of its own: none of several edits in a row may replace another
        background.run(new Object(), (_, _) -> new Done(work.apply(session)), done -> {
            TypedLines.Step step = done.step();
            if (step != null) {
                history.did(what, () -> again(() -> session.typed().undo(step)),
                        () -> again(() -> session.typed().redo(step)));
            }
        }, this::failed);
    }

    /** A job's result may not be null. */
    private record Done(TypedLines.@Nullable Step step) {
    }

    private void again(Runnable work) {
        background.run(new Object(), (_, _) -> {
            work.run();
            return true;
        }, _ -> {
        }, this::failed);
    }

    private void failed(Throwable fault) {
        if (fault instanceof UserFault mine) {
            refused.accept(mine);
        } else {
            background.failed(fault);
        }
    }
}

package app.quarterdeck.ui;

import app.quarterdeck.base.Sayable;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps settings, and what people write, away from the window's thread, and remembers how to take it back. */
public final class KeptChanges {

    private final Session session;
    private final Background background;
    private final History history;
    private final Consumer<UserFault> refused;

    /** @param refused told why something cannot be kept */
    public KeptChanges(OpenWorkspace open, Background background, History history, Consumer<UserFault> refused) {
        this.session = open.session();
        this.background = background;
        this.history = history;
        this.refused = refused;
    }

    /**
     * Keeps what no figure depends on.
     *
     * @param what  a noun, as in {@link History#did}
     * @param after gives what is kept, by name; an empty text takes it away
     */
    public void write(Sayable what, Function<Session, Map<String, String>> after) {
        run(what, after, session::remember);
    }

    /** Keeps what figures depend on: they are worked out anew. */
    public void set(Sayable what, Function<Session, Map<String, String>> after) {
        run(what, after, session::set);
    }

    private record Done(Map<String, String> before, Map<String, String> after) {
    }

    private void run(Sayable what, Function<Session, Map<String, String>> after, Consumer<Map<String, String>> keep) {
        // a key of its own: none of several edits in a row may replace another
        background.run(new Object(), (_, _) -> {
            Map<String, String> now = after.apply(session);
            Done done = new Done(session.before(now.keySet()), now);
            keep.accept(now);
            return done;
        }, done -> {
            if (!done.before().equals(done.after())) {
                history.did(what, () -> again(keep, done.before()), () -> again(keep, done.after()));
            }
        }, this::failed);
    }

    private void again(Consumer<Map<String, String>> keep, Map<String, String> values) {
        background.run(new Object(), (_, _) -> {
            keep.accept(values);
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

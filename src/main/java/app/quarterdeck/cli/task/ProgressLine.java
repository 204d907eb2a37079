package app.quarterdeck.cli.task;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Progress as lines on standard error: a step's name when it begins, and every tenth of it. Never on standard output. */
public final class ProgressLine implements Progress {

    private final PrintWriter err;
    private final Messages messages;
    private @Nullable Note step;
    private long tenth = -1;

    public ProgressLine(PrintWriter err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public synchronized void at(Note now, long done, long total) {
        long part = total <= 0 ? 0 : done * 10 / total;
        if (!now.equals(step) || part > tenth) {
            String said = messages.say(now);
            step = now;
            tenth = part;
            err.println(total <= 0 ? said : messages.get("cli.progress", said, part * 10));
            err.flush();
        }
    }
}

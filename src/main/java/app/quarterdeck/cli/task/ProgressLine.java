package app.quarterdeck.cli.task;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import java.io.PrintWriter;

/** Progress as lines on standard error: a step's name when it begins, and every tenth of it. Never on standard output. */
public final class ProgressLine implements Progress {

    private final PrintWriter err;
    private final Messages messages;
    private String step = "";
    private long tenth = -1;

    public ProgressLine(PrintWriter err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public synchronized void at(Note now, long done, long total) {
        String said = messages.say(now);
        long part = total <= 0 ? 0 : done * 10 / total;
        if (!said.equals(step) || part > tenth) {
            step = said;
            tenth = part;
            err.println(total <= 0 ? said : messages.get("cli.progress", said, part * 10));
            err.flush();
        }
    }
}

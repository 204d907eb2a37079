package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What the user did and can take back, newest first, across all screens: feeds undo and redo of the header. To be used on
 * the window's thread.
 */
public final class History {

    private final Messages words;
    private final ShellModel shell;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    private record Change(Sayable what, Runnable undo, Runnable redo) {
    }

    public History(Messages words, ShellModel shell) {
        this.words = words;
        this.shell = shell;
    }

    /**
     * Remembers something just done; what was undone before can no longer be done again.
     *
     * @param what a noun: "removal of question 2"
     * @param undo takes it back
     * @param redo does it once more
     */
    public void did(Sayable what, Runnable undo, Runnable redo) {
        done.push(new Change(what, undo, redo));
        undone.clear();
        tell();
    }

    /** Remembers something undone at another time, which can still be done again; the newest last. */
    public void undone(Sayable what, Runnable undo, Runnable redo) {
        undone.push(new Change(what, undo, redo));
        tell();
    }

    private void undo() {
        Change change = done.pop();
        undone.push(change);
        tell();
        change.undo().run();
    }

    private void redo() {
        Change change = undone.pop();
        done.push(change);
        tell();
        change.redo().run();
    }

    private void tell() {
        shell.undoProperty().set(reversal("ui.undo.what", done.peek(), this::undo));
        shell.redoProperty().set(reversal("ui.redo.what", undone.peek(), this::redo));
    }

    private ShellModel.@Nullable Reversal reversal(String key, @Nullable Change change, Runnable action) {
        return change == null ? null : new ShellModel.Reversal(words.get(key, change.what()), action);
    }
}

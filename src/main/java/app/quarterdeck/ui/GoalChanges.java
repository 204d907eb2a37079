package app.quarterdeck.ui;

import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.ui.shell.History;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of the goal in hand that can be undone, seen by all screens at once. */
public final class GoalChanges {

    private final OpenWorkspace workspace;
    private final History history;

    public GoalChanges(OpenWorkspace workspace, History history) {
        this.workspace = workspace;
        this.history = history;
    }

    /**
     * Edits the goal in hand and keeps it.
     *
     * @param what a noun, as in {@link History#did}
     * @return the goal as it is now; null where there is none or the edit changed nothing
     */
    public @Nullable Goal change(UnaryOperator<Goal> edit, Sayable what) {
        Goal before = workspace.goalProperty().get();
        Goal after = before == null ? null : edit.apply(before);
        if (before == null || after == null || after.equals(before)) {
            return null;
        }
        workspace.keep(after);
        history.did(what, () -> put(before), () -> put(after));
        return after;
    }

    /** A goal that was only begun when it was changed has its number by now. */
    private void put(Goal goal) {
        Goal now = workspace.goalProperty().get();
        boolean begun = now != null && goal.id() == 0 && now.template().equals(goal.template());
        workspace.keep(begun ? goal.withId(now.id()) : goal);
    }
}

package app.quarterdeck.session.plan;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.MetricChange;
import app.quarterdeck.store.GoalTable;
import app.quarterdeck.store.WorkspaceFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Goals that are put away and brought back, and what became of the metrics of a goal. */
public final class GoalShelf {

    private final GoalTable goals;
    private final Runnable changed;

    /** @param changed told after every change */
    public GoalShelf(WorkspaceFile file, Runnable changed) {
        this.goals = file.goals();
        this.changed = changed;
    }

    /** Goals put away, the one put away last first. */
    public List<Goal> archived() {
        return goals.archived();
    }

    /** Puts a goal away; everything about it is kept. */
    public void archive(Goal goal) {
        goals.archive(goal.id(), LocalDateTime.now(ZoneId.systemDefault()));
        changed.run();
    }

    public void bringBack(Goal goal) {
        goals.bringBack(goal.id());
        changed.run();
    }

    /** Takes a goal away for good, as if it had never been set. */
    public void forget(Goal goal) {
        goals.forget(goal.id());
        changed.run();
    }

    /** Which metrics were added and taken away since a goal was set, the newest first. */
    public List<MetricChange> metrics(Goal goal) {
        return goals.metrics(goal.id());
    }
}

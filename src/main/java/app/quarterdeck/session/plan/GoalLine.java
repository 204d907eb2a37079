package app.quarterdeck.session.plan;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.MetricChange;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the workspace with how far it has come.
 *
 * @param metric   name of what it is measured by
 * @param baseline the figure when it was set; its value is null where there was none
 * @param now      the same figure today
 * @param target   its value is null where none is set
 * @param share    how much of the way from the baseline to the target is done, 0 to 1; below 0 = the other way; null =
 *                 cannot be told
 * @param metrics  what was added and taken away since, the newest first
 */
public record GoalLine(Goal goal, String name, String metric, Figure baseline, Figure now, Figure target,
        @Nullable Double share, boolean archived, List<MetricChange> metrics) {

    public GoalLine {
        metrics = List.copyOf(metrics);
    }

    /** All goals, those put away last. Not on the window's thread. */
    public static List<GoalLine> all(Session session, Messages messages) {
        return Stream.concat(session.goals().stream().map(goal -> of(session, goal, false, messages)),
                session.shelf().archived().stream().map(goal -> of(session, goal, true, messages))).toList();
    }

    private static GoalLine of(Session session, Goal goal, boolean archived, Messages messages) {
        Figure now = Prospects.now(session, goal);
        return new GoalLine(goal, GoalNames.shortName(goal, messages), messages.get("metrics.name." + goal.metric()),
                new Figure(goal.baseline(), now.unit(), now.currency()), now,
                new Figure(goal.target(), now.unit(), now.currency()), share(goal, now.value()), archived,
                new ArrayList<>(session.shelf().metrics(goal)));
    }

    private static @Nullable Double share(Goal goal, @Nullable Double now) {
        Double from = goal.baseline();
        Double to = goal.target();
        return now == null || from == null || to == null || to.equals(from) ? null : (now - from) / (to - from);
    }
}

package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.MetricChange;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.session.plan.GoalLine;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

/** Which metrics were attached to the goal and taken away since it was set, the newest first; away while there are none. */
final class MetricHistory extends VBox {

    private static final int MOST = 12;

    private final Messages words;
    private final GoalModel model;

    MetricHistory(Messages words, GoalModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("metric-history");
        model.lines.addListener((ListChangeListener<GoalLine>) _ -> show());
        model.goal.subscribe(this::show);
    }

    private void show() {
        Goal goal = model.goal.get();
        List<MetricChange> changes = goal == null
                ? List.of()
                : model.lines.stream().filter(line -> line.goal().id() == goal.id()).findFirst()
                        .map(GoalLine::metrics).orElse(List.of());
        getChildren().clear();
        setVisible(goal != null && !changes.isEmpty());
        setManaged(isVisible());
        if (goal == null || changes.isEmpty()) {
            return;
        }
        getChildren().add(Texts.heading(words.get("goal.history")));
        changes.stream().limit(MOST).forEach(change -> getChildren().add(Texts.sub(words.get(
                change.added() ? "goal.history.added" : "goal.history.removed", change.at().toLocalDate(),
                words.get("metrics.name." + change.metric()), place(goal, change)))));
        if (changes.size() > MOST) {
            getChildren().add(Texts.caption(words.get("goal.history.more", changes.size() - MOST)));
        }
    }

    private String place(Goal goal, MetricChange change) {
        return switch (change.question()) {
            case MetricChange.GOAL -> words.get("goal.history.goal");
            case MetricChange.GUARDRAILS -> words.get("goal.guardrails");
            default -> goal.questions().stream().filter(one -> one.id().equals(change.question()))
                    .map(Question::words).filter(own -> !own.isEmpty()).findFirst()
                    .orElseGet(() -> words.has("guide.question." + change.question())
                            ? words.get("guide.question." + change.question())
                            : words.get("goal.history.question"));
        };
    }
}

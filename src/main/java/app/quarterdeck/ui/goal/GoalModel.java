package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.plan.GoalCard;
import app.quarterdeck.session.plan.GoalLine;
import app.quarterdeck.session.plan.Prospect;
import app.quarterdeck.ui.kit.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is on the screen: the gallery, or one goal and what the user typed about it so far. */
final class GoalModel {

    /** Which of the two is shown. */
    enum Page {
        GALLERY,
        SET_UP
    }

    final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.GALLERY);
    final ObservableList<GoalCard> cards = FXCollections.observableArrayList();

    /** The goals of the workspace, those put away too. */
    final ObservableList<GoalLine> lines = FXCollections.observableArrayList();

    /** Ids of the metrics a goal can be measured by. */
    final ObservableList<String> metrics = FXCollections.observableArrayList();

    /** The goal as it was before the user typed; null in the gallery. */
    final ObjectProperty<@Nullable Goal> goal = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Prospect> prospect = new SimpleObjectProperty<>();

    /** Id of what it is measured by. */
    final StringProperty metric = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty target = new SimpleStringProperty("");
    final StringProperty reachedBy = new SimpleStringProperty("");
    final StringProperty owner = new SimpleStringProperty("");
    final StringProperty mission = new SimpleStringProperty("");
    final ObservableList<String> guardrails = FXCollections.observableArrayList();

    private final Messages messages;

    GoalModel(Messages messages) {
        this.messages = messages;
    }

    /** Fills the form with a goal. */
    void edit(Goal now) {
        goal.set(now);
        metric.set(now.metric());
        words.set(now.words());
        Double wanted = now.target();
        target.set(wanted == null ? "" : number(BigDecimal.valueOf(wanted)));
        reachedBy.set(now.reachedBy() == null ? "" : messages.date(now.reachedBy()));
        owner.set(now.owner());
        mission.set(now.mission());
        guardrails.setAll(now.guardrails());
    }

    /** Whether the user typed something that is not kept yet. */
    boolean touched() {
        Goal before = goal.get();
        return before != null && !before.equals(draft(before));
    }

    /** The goal with what the user typed; a target or date that cannot be read counts as not set. */
    Goal draft(Goal before) {
        return new Goal(before.id(), before.template(), words.get().strip(), metric.get(),
                targetNumber().orElse(null), Typed.date(reachedBy.get(), messages).orElse(null), owner.get().strip(),
                mission.get().strip(), before.baseline(), before.setOn(), new ArrayList<>(guardrails),
                before.questions());
    }

    Optional<Double> targetNumber() {
        return Typed.number(target.get(), messages.formats()).map(BigDecimal::doubleValue).filter(value -> value > 0);
    }

    /** A number as it stands in the field. */
    String number(BigDecimal value) {
        return Typed.say(value.stripTrailingZeros(), messages.formats());
    }
}

package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.parts.Pills;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the review is made of: the answers to the goal in hand, or the ready quarterly pack. */
final class Pack {

    /** The two. */
    enum Kind {
        ANSWERS,
        QUARTER
    }

    private final OpenWorkspace workspace;
    private final Goal quarterly;
    private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Goal> goal = new ReadOnlyObjectWrapper<>();

    Pack(OpenWorkspace workspace) {
        this.workspace = workspace;
        quarterly = workspace.session().quarterly();
        // without a goal there is still the pack
        kind.set(workspace.goalProperty().get() == null ? Kind.QUARTER : Kind.ANSWERS);
        kind.subscribe(_ -> choose());
        workspace.goalProperty().subscribe((before, now) -> {
            if (before == null && now != null) {
                kind.set(Kind.ANSWERS);
            }
            choose();
        });
    }

    ObjectProperty<@Nullable Kind> kindProperty() {
        return kind;
    }

    /** Whose questions are the pages; null where no goal was chosen. */
    ReadOnlyObjectProperty<@Nullable Goal> goalProperty() {
        return goal.getReadOnlyProperty();
    }

    boolean quarter() {
        return kind.get() == Kind.QUARTER;
    }

    Pills<Kind> pills() {
        Messages words = workspace.words();
        Pills<Kind> pills = new Pills<Kind>().inLine();
        pills.choices(List.of(Kind.values()), each -> words.get(each == Kind.QUARTER
                ? "guide.goal.quarterly-review.name"
                : "review.answers"), _ -> null);
        pills.valueProperty().bindBidirectional(kind);
        return pills;
    }

    private void choose() {
        Goal next = quarter() ? quarterly : workspace.goalProperty().get();
        if (!Objects.equals(next, goal.get())) {
            goal.set(next);
        }
    }
}

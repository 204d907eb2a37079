package app.quarterdeck.ui;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** The goal in hand, right of a screen's name; the menu holds all goals of the workspace. */
public final class GoalSwitch {

    private GoalSwitch() {
    }

    public static MenuChoice<Goal> of(OpenWorkspace workspace) {
        Messages words = workspace.words();
        MenuChoice<Goal> choice = new MenuChoice<Goal>(Feather.TARGET, words.get("figures.goal.none"),
                goal -> GoalNames.shortName(goal, words)).named(words.get("figures.goal"));
        choice.getStyleClass().add("goal-choice");
        workspace.goalProperty().subscribe(goal -> {
            List<Goal> goals = new ArrayList<>(workspace.session().goals());
            if (goal != null && goals.stream().noneMatch(goal::equals)) {
                goals.add(goal);
            }
            choice.choices(goals);
        });
        choice.valueProperty().bindBidirectional(workspace.goalProperty());
        return choice;
    }
}

package app.quarterdeck.guide.goals;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;

/** What a goal is called. */
public final class GoalNames {

    private GoalNames() {
    }

    /** Short, for headings: the template's name; the user's own words may be a paragraph. */
    public static String shortName(Goal goal, Messages messages) {
        String key = "guide.goal." + goal.template() + ".name";
        return messages.has(key) || goal.words().isEmpty() ? messages.get(key) : goal.words();
    }

    /** In the user's own words where there are any, else the template's name. */
    public static String whole(Goal goal, Messages messages) {
        return goal.words().isEmpty() ? shortName(goal, messages) : goal.words();
    }
}

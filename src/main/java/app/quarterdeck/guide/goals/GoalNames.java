package app.quarterdeck.guide.goals;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;

/** What a goal is called. */
public final class GoalNames {

    private static final int SHORT = 60;

    private GoalNames() {
    }

    /** Short, for headings: the template's name; the user's own words may be a paragraph. */
    public static String shortName(Goal goal, Messages messages) {
        if (goal.own() && !goal.words().isEmpty()) {
            String line = goal.words().lines().findFirst().orElse("");
            return line.codePointCount(0, line.length()) <= SHORT
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, SHORT - 1)) + "…";
        }
        String key = "guide.goal." + goal.template() + ".name";
        return messages.has(key) || goal.words().isEmpty() ? messages.get(key) : goal.words();
    }

    /** In the user's own words where there are any, else the template's name. */
    public static String whole(Goal goal, Messages messages) {
        return goal.words().isEmpty() ? shortName(goal, messages) : goal.words();
    }
}

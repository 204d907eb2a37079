package app.quarterdeck.session.plan;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.util.List;

/**
 * A goal in the gallery. Its words are the messages {@code guide.goal.<id>.name} and {@code .help}.
 *
 * @param id         of the goal's template
 * @param icon       name of a Feather icon
 * @param answerable how many of its questions the data at hand can answer
 * @param kept       whether the workspace has this goal already
 */
public record GoalCard(String id, String icon, int answerable, int questions, boolean kept) {

    /** All goals Quarterdeck knows. Answers every question of each: not on the window's thread. */
    public static List<GoalCard> all(Session session, Messages messages) {
        Analysis analysis = session.analysis();
        List<Goal> kept = session.goals();
        return session.templates().all().stream().map(template -> of(template, analysis, kept, messages)).toList();
    }

    /** The share of its questions that can be answered, from 0 to 1. */
    public double share() {
        return questions == 0 ? 0 : (double) answerable / questions;
    }

    private static GoalCard of(GoalTemplate template, Analysis analysis, List<Goal> kept, Messages messages) {
        Goal goal = analysis.begin(template, Selection.DEFAULT);
        int answerable = (int) analysis.answers(goal, Selection.DEFAULT, messages).stream()
                .filter(GoalCard::answerable).count();
        return new GoalCard(template.id(), template.icon(), answerable, goal.questions().size(),
                kept.stream().anyMatch(it -> it.template().equals(template.id())));
    }

    /** Whether only the user's own target is missing, if anything is. */
    private static boolean answerable(Answer answer) {
        return answer.needs().stream().allMatch(need -> need.field().startsWith("goal."));
    }
}

package app.quarterdeck.ui.goal;

import app.quarterdeck.guide.goals.GoalTemplate;

/**
 * A goal in the gallery.
 *
 * @param answerable how many of its questions the data at hand can answer
 * @param kept       whether the workspace has this goal already
 */
record GoalCard(GoalTemplate template, int answerable, int questions, boolean kept) {
}

/**
 * The questions of the goal: which have an answer today, what the others wait for and where to get it; renamed, moved,
 * removed, restored and added here. May import what {@code ui.figures} may. Start at
 * {@link app.quarterdeck.ui.questions.QuestionsScreen}.
 */
@NullMarked
package app.quarterdeck.ui.questions;

import org.jspecify.annotations.NullMarked;

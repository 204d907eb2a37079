/**
 * The answers: each question with its sentence, what it is based on, its chart. May import {@code ui}, the kit, the shell,
 * {@code ui.figures}, session, charts and model. Start at {@link app.quarterdeck.ui.answers.AnswersScreen}.
 */
@NullMarked
package app.quarterdeck.ui.answers;

import org.jspecify.annotations.NullMarked;

/** From a question to its answer. Start at {@link app.quarterdeck.guide.answers.Answers}. */
@NullMarked
package app.quarterdeck.guide.answers;

import org.jspecify.annotations.NullMarked;

/** One class a question: the rule by which its answer is written. Start at {@link app.quarterdeck.guide.answers.Answers}. */
@NullMarked
package app.quarterdeck.guide.answers;

import org.jspecify.annotations.NullMarked;

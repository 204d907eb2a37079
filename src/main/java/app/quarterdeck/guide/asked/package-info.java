/**
 * What every answer is made with: the question asked of the data, the draft of the answer, the words for figures, changes
 * and what they rest on. May import model, metrics and base.
 */
@NullMarked
package app.quarterdeck.guide.asked;

import org.jspecify.annotations.NullMarked;

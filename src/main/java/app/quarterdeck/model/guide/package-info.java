/**
 * Goals, questions and answers as values. May import base, measure, time and chart. Start at {@link app.quarterdeck.model.guide.Goal}.
 */
@NullMarked
package app.quarterdeck.model.guide;

import org.jspecify.annotations.NullMarked;

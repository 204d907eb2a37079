/**
 * From a goal to its questions, to metrics, to answers as sentences. Pure: what a user writes is kept elsewhere. May
 * import model and metrics (and base). Start at {@link app.quarterdeck.guide.Guide}.
 */
@NullMarked
package app.quarterdeck.guide;

import org.jspecify.annotations.NullMarked;

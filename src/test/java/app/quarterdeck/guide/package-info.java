/** Goals, their questions and the sentences that answer them, against companies small enough to work out by hand. */
@NullMarked
package app.quarterdeck.guide;

import org.jspecify.annotations.NullMarked;

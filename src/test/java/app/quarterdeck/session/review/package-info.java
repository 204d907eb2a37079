/** Tests of reviews being put together. Start at {@link app.quarterdeck.session.review.UnansweredTest}. */
@NullMarked
package app.quarterdeck.session.review;

import org.jspecify.annotations.NullMarked;

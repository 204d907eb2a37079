/**
 * The review: which pages it has, what stands on each, the file it becomes. May import {@code ui}, the kit, the shell,
 * {@code ui.figures}, session, charts and model. Start at {@link app.quarterdeck.ui.review.ReviewScreen}.
 */
@NullMarked
package app.quarterdeck.ui.review;

import org.jspecify.annotations.NullMarked;

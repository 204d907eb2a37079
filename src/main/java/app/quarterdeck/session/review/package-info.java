/**
 * A review being put together: its pages as the user chose, ordered and titled them, and the file they become. May import
 * what session may. Start at {@link app.quarterdeck.session.review.Reviews}.
 */
@NullMarked
package app.quarterdeck.session.review;

import org.jspecify.annotations.NullMarked;

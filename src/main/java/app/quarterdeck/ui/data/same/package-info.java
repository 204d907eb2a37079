/**
 * The dialog in which two names are put together or told apart. Start at
 * {@link app.quarterdeck.ui.data.same.SameDialog}.
 */
@NullMarked
package app.quarterdeck.ui.data.same;

import org.jspecify.annotations.NullMarked;

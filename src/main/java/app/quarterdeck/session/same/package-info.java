/**
 * Names and records that are probably the same: proposed, put together on the user's word, taken apart again. May import
 * what session may. Start at {@link app.quarterdeck.session.same.SameNames}.
 */
@NullMarked
package app.quarterdeck.session.same;

import org.jspecify.annotations.NullMarked;

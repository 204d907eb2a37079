/**
 * Metrics the user defines: tried on the data before they are kept, and kept in the workspace. Start at
 * {@link app.quarterdeck.session.own.OwnDefinitions}.
 */
@NullMarked
package app.quarterdeck.session.own;

import org.jspecify.annotations.NullMarked;

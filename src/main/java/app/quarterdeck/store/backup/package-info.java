/**
 * Copies of a workspace to keep elsewhere, sealed with a password where one is given, and the way back from them. Imports
 * base and the rest of the store. Start at {@link app.quarterdeck.store.backup.Backup} and
 * {@link app.quarterdeck.store.backup.Restore}.
 */
@NullMarked
package app.quarterdeck.store.backup;

import org.jspecify.annotations.NullMarked;

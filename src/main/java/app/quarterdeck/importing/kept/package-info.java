/**
 * Rows that are read once more, or for the first time, by decisions taken before: rows set aside and corrected, records typed
 * by hand. They go the way of every import, so the same rules hold. Start at {@link app.quarterdeck.importing.kept.Retry} and
 * {@link app.quarterdeck.importing.kept.HandRow}.
 */
@NullMarked
package app.quarterdeck.importing.kept;

import org.jspecify.annotations.NullMarked;

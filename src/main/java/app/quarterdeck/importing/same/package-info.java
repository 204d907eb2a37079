/**
 * Names that are probably the same: how like two are, and which of many to propose. Proposes only; nothing is put together
 * here. Start at {@link app.quarterdeck.importing.same.NearDuplicates}.
 */
@NullMarked
package app.quarterdeck.importing.same;

import org.jspecify.annotations.NullMarked;

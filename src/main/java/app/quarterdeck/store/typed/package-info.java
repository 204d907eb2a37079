/**
 * Records typed in by hand (quotas, targets, rates): written beside the imported ones, through the journal, and taken back
 * exactly. Imports base, model and the rest of the store. Start at
 * {@link app.quarterdeck.store.typed.TypedRecords}.
 */
@NullMarked
package app.quarterdeck.store.typed;

import org.jspecify.annotations.NullMarked;

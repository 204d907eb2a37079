/**
 * What a person does to single records: edits with undo and redo, rows set aside, and what an edit is to the next import.
 * Part of the store. Start at {@link app.quarterdeck.store.edit.Edits} and {@link app.quarterdeck.store.edit.Aside}.
 */
@NullMarked
package app.quarterdeck.store.edit;

import org.jspecify.annotations.NullMarked;

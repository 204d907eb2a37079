/**
 * What a person does to single records, for windows and commands: edits with undo and redo, rows set aside, what became of an
 * import taken back. Part of the session. Start at {@link app.quarterdeck.session.edit.Editing} and
 * {@link app.quarterdeck.session.edit.Quarantine}.
 */
@NullMarked
package app.quarterdeck.session.edit;

import org.jspecify.annotations.NullMarked;

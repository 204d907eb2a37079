/**
 * The import wizard: file, as read, meaning, values, dry run. It shows the drafts of {@code session.intake} and asks one
 * decision at a time; nothing is written before its last button. May import session, model, {@code ui.kit} and
 * {@code ui.shell}. Start at {@link app.quarterdeck.ui.importing.ImportWizard}.
 */
@NullMarked
package app.quarterdeck.ui.importing;

import org.jspecify.annotations.NullMarked;

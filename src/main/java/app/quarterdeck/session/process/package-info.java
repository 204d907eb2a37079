/**
 * The sales process: its stages as the data and the user have them, and the log of changes. Imports the rest of session,
 * metrics, guide, model and base. Start at {@link app.quarterdeck.session.process.ProcessFigures}.
 */
@NullMarked
package app.quarterdeck.session.process;

import org.jspecify.annotations.NullMarked;

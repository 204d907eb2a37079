/**
 * Worklists: what somebody should see to, as tables to be sorted, exported and opened line by line. Imports the rest of
 * session, metrics, report, model and base. Start at {@link app.quarterdeck.session.work.Worklists}.
 */
@NullMarked
package app.quarterdeck.session.work;

import org.jspecify.annotations.NullMarked;

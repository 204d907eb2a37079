/**
 * What an import would do, or did, as parts of a page: the equation, old → new, what is set aside and why. May import
 * importing’s reports, {@code ui.kit} and base. Start at {@link app.quarterdeck.ui.importing.report.Totals}.
 */
@NullMarked
package app.quarterdeck.ui.importing.report;

import org.jspecify.annotations.NullMarked;

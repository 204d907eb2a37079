/**
 * The import itself: what is asked, the plan for every table, the one transaction, the report. The only part of importing
 * that writes, through store. Start at {@link app.quarterdeck.importing.run.Planner}.
 */
@NullMarked
package app.quarterdeck.importing.run;

import org.jspecify.annotations.NullMarked;

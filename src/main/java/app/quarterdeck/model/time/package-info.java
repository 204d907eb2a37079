/**
 * Days, periods and the fiscal calendar: the one place where time is cut. May import base. Start at {@link app.quarterdeck.model.time.FiscalCalendar}.
 */
@NullMarked
package app.quarterdeck.model.time;

import org.jspecify.annotations.NullMarked;

package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.record.Field;
import org.jspecify.annotations.Nullable;

/**
 * The days of the rates at which a metric's amounts are converted.
 *
 * @param date what the metric dates its rows by; null = the usual day of each row
 * @param on   the one day it looks at all rows; null = each row has its own
 */
public record RateDays(@Nullable Field date, @Nullable Integer on) {

    Amounts of(Data data, Field field, Reason blank) {
        return on == null ? Amounts.of(data, field, blank, date) : Amounts.on(data, field, blank, on);
    }
}

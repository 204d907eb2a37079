package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one computation looks at: rows, days, and the day from which it is seen.
 *
 * @param period the days asked for; {@code window} is the part of them that is counted
 * @param asOf   nothing after this day is known
 * @param target given by the caller, in the unit its metric says; null = none
 */
public record Scope(Data data, Rows rows, Period period, Window window, int asOf, @Nullable Double target) {

    public RowSet rows(RecordKind kind) {
        return rows.of(kind);
    }

    public Scope rows(Rows others) {
        return new Scope(data, others, period, window, asOf, target);
    }

    /** The same without the caller's target, which holds for the whole and not for a part of it. */
    public Scope untargeted() {
        return new Scope(data, rows, period, window, asOf, null);
    }

    public Scope over(Period other) {
        return new Scope(data, rows, other, Window.of(other, asOf), asOf, target);
    }

    /** Other days than a whole period. */
    public Scope over(Period other, Window counted) {
        return new Scope(data, rows, other, counted, asOf, target);
    }

    /** The same rows over the twelve months up to the last counted day (settled reading 4). */
    public Scope lastYear() {
        int from = Math.toIntExact(LocalDate.ofEpochDay(onDay()).minusMonths(12).toEpochDay()) + 1;
        return over(Period.range(from, onDay()), Window.range(from, onDay()));
    }

    /** The day open deals are looked at: the last counted one (settled reading 5). */
    public int onDay() {
        return Math.min(asOf, window.to());
    }

    /** Whether {@link #onDay} lies before what the data already knows, so that open deals are rewound. */
    public boolean rewound() {
        return onDay() < data.latestDay();
    }
}

package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.time.Period;

/**
 * The days a figure counts, inclusive at both ends.
 *
 * @param undated whether rows without a date count too: only where all the data is asked for (settled reading 6)
 */
public record Window(int from, int to, boolean undated) {

    /** The days of a period up to the as-of date; empty where the period begins later. */
    public static Window of(Period period, int asOf) {
        return period.isAll()
                ? new Window(Blank.DATE + 1, asOf, true)
                : new Window(period.from(), Math.min(period.to(), asOf), false);
    }

    public static Window range(int from, int to) {
        return new Window(from, to, false);
    }

    /** The days of an earlier period to compare with: the same number of elapsed ones at most (rule G3), or all. */
    public static Window earlier(Period before, Scope now, boolean toDate) {
        int to = toDate ? Math.min(before.to(), before.from() + now.window().days() - 1) : before.to();
        return range(before.from(), Math.min(to, now.asOf()));
    }

    public boolean holds(int day) {
        return day >= from && day <= to;
    }

    public boolean isEmpty() {
        return to < from;
    }

    public int days() {
        return to - from + 1;
    }
}

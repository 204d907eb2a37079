package app.quarterdeck.model.time;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A stretch of days, inclusive at both ends (rule G2).
 *
 * @param from   first epoch day; {@link Integer#MIN_VALUE} for {@link Kind#ALL}
 * @param to     last epoch day; {@link Integer#MAX_VALUE} for {@link Kind#ALL}
 * @param year   fiscal year for years, quarters and fiscal months, calendar year for months; 0 else
 * @param number quarter 1–4 or month 1–12; 0 else
 */
public record Period(Kind kind, int from, int to, int year, int number) implements Sayable {

    /** How the period was named. */
    public enum Kind {
        ALL,
        YEAR,
        QUARTER,
        MONTH,
        /** A month of the fiscal year by its number. */
        FISCAL_MONTH,
        WEEK,
        DAY,
        RANGE
    }

    /** Days of a year of 53 weeks. */
    private static final int LONG_YEAR = 371;

    public static final Period ALL = new Period(Kind.ALL, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 0);

    public Period {
        if (from > to) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + " > " + to);
        }
    }

    public static Period range(int from, int to) {
        return new Period(from == to ? Kind.DAY : Kind.RANGE, from, to, 0, 0);
    }

    public static Period range(LocalDate from, LocalDate to) {
        return range((int) from.toEpochDay(), (int) to.toEpochDay());
    }

    public boolean isAll() {
        return kind == Kind.ALL;
    }

    /** Whether the epoch day lies inside; a blank date lies in no period, also not in {@code all}. */
    public boolean holds(int day) {
        return day >= from && day <= to && day != Integer.MIN_VALUE;
    }

    /** Number of days; meaningless for {@code all}. */
    public int days() {
        return to - from + 1;
    }

    public LocalDate first() {
        return LocalDate.ofEpochDay(from);
    }

    public LocalDate last() {
        return LocalDate.ofEpochDay(to);
    }

    /** As typed on the command line: 2026Q2, 2026, 2026-04, 2026P04, 2026-04-01..2026-06-30, all. */
    public String id() {
        return switch (kind) {
            case ALL -> "all";
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "Q" + number;
            case MONTH -> first().toString().substring(0, 7);
            case FISCAL_MONTH -> String.format(Locale.ROOT, "%dP%02d", year, number);
            case DAY -> first().toString();
            case WEEK, RANGE -> first() + ".." + last();
        };
    }

    /** "FY2026 Q2, 1 Apr – 30 Jun 2026": the name and the days it stands for. */
    @Override
    public String say(Messages messages) {
        return switch (kind) {
            case ALL -> messages.get("model.period.all");
            case YEAR -> messages.get(days() == LONG_YEAR ? "model.period.year.53" : "model.period.year",
                    Integer.toString(year), days(messages));
            case QUARTER -> messages.get("model.period.quarter", Integer.toString(year), number, days(messages));
            case MONTH -> PeriodWords.month(this, messages);
            case FISCAL_MONTH ->
                messages.get("model.period.fiscal-month", Integer.toString(year), number, days(messages));
            case DAY -> messages.date(first());
            case WEEK, RANGE -> days(messages);
        };
    }

    /** "FY2026 Q2": the name alone, days where it has none. */
    public String name(Messages messages) {
        return switch (kind) {
            case YEAR -> messages.get("model.period.year.name", Integer.toString(year));
            case QUARTER -> messages.get("model.period.quarter.name", Integer.toString(year), number);
            case FISCAL_MONTH -> messages.get("model.period.fiscal-month.name", Integer.toString(year), number);
            default -> say(messages);
        };
    }

    /** "1 Apr – 30 Jun 2026". */
    public String days(Messages messages) {
        return isAll() ? messages.get("model.period.all") : PeriodWords.days(this, messages);
    }
}

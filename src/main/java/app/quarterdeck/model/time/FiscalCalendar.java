package app.quarterdeck.model.time;

import app.quarterdeck.base.UserFault;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How this workspace cuts time.
 *
 * @param startMonth month the fiscal year starts in, 1–12; of a year of weeks the month after the one it ends in
 * @param labelByEnd whether a fiscal year is named by the calendar year it ends in, else by the one it starts in
 * @param weekStart  first day of a week; of a year of weeks the day after the one it ends on
 * @param weeks      years of 52 or 53 whole weeks; null = years of calendar months
 */
public record FiscalCalendar(int startMonth, boolean labelByEnd, DayOfWeek weekStart, @Nullable WeekYear weeks) {

    public static final FiscalCalendar DEFAULT = new FiscalCalendar(1, true, DayOfWeek.MONDAY, null);

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[Qq]([1-4])");
    private static final Pattern FISCAL_MONTH = Pattern.compile("(\\d{4})[Pp](0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    public FiscalCalendar {
        if (startMonth < 1 || startMonth > 12) {
            throw new IllegalArgumentException("month " + startMonth);
        }
        startMonth = weeks == null ? startMonth : weeks.month().plus(1).getValue();
        weekStart = weeks == null ? weekStart : weeks.day().plus(1);
    }

    /**
     * A period as typed: {@code 2026Q2} (fiscal quarter), {@code 2026} (fiscal year), {@code 2026P04} (fourth month of the
     * fiscal year), {@code 2026-04} (calendar month), {@code 2026-04-01..2026-06-30}, {@code 2026-04-01}, {@code all}.
     */
    public Period parse(String text) {
        try {
            Matcher quarter = QUARTER.matcher(text);
            Matcher fiscalMonth = FISCAL_MONTH.matcher(text);
            if (text.equals("all")) {
                return Period.ALL;
            } else if (quarter.matches()) {
                return quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
            } else if (fiscalMonth.matches()) {
                return fiscalMonth(Integer.parseInt(fiscalMonth.group(1)), Integer.parseInt(fiscalMonth.group(2)));
            } else if (YEAR.matcher(text).matches()) {
                return year(Integer.parseInt(text));
            } else if (MONTH.matcher(text).matches()) {
                return month(YearMonth.parse(text));
            }
            int dots = text.indexOf("..");
            LocalDate from = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
            LocalDate to = dots < 0 ? from : LocalDate.parse(text.substring(dots + 2));
            if (to.isBefore(from)) {
                throw UserFault.usage("model.period.reversed", text);
            }
            return Period.range(from, to);
        } catch (DateTimeException e) {
            throw UserFault.usage("model.period.unreadable", text);
        }
    }

    public Period year(int fiscalYear) {
        return new Period(Period.Kind.YEAR, day(startOf(fiscalYear)), day(startOf(fiscalYear + 1)) - 1, fiscalYear, 0);
    }

    public Period quarter(int fiscalYear, int number) {
        return new Period(Period.Kind.QUARTER, monthStart(fiscalYear, 3 * number - 2),
                monthStart(fiscalYear, 3 * number + 1) - 1, fiscalYear, number);
    }

    /** A month of the fiscal year, 1–12: four or five weeks where years are of weeks, else a calendar month. */
    public Period fiscalMonth(int fiscalYear, int number) {
        return new Period(Period.Kind.FISCAL_MONTH, monthStart(fiscalYear, number),
                monthStart(fiscalYear, number + 1) - 1, fiscalYear, number);
    }

    public Period month(YearMonth month) {
        return new Period(Period.Kind.MONTH, day(month.atDay(1)), day(month.atEndOfMonth()), month.getYear(),
                month.getMonthValue());
    }

    /** The period of this grain that holds the epoch day. */
    public Period holding(Grain grain, int epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return switch (grain) {
            case DAY -> Period.range(epochDay, epochDay);
            case WEEK -> {
                int from = day(date.with(TemporalAdjusters.previousOrSame(weekStart)));
                yield new Period(Period.Kind.WEEK, from, from + 6, 0, 0);
            }
            case MONTH -> weeks == null
                    ? month(YearMonth.from(date))
                    : fiscalMonth(yearHolding(date), numberHolding(epochDay));
            case QUARTER -> quarter(yearHolding(date), (numberHolding(epochDay) - 1) / 3 + 1);
            case YEAR -> year(yearHolding(date));
        };
    }

    /** The period of the same kind just before; a range moves back by its own length. Not for {@code all}. */
    public Period before(Period period) {
        return switch (period.kind()) {
            case ALL -> throw new IllegalArgumentException("nothing is before all");
            case YEAR -> year(period.year() - 1);
            case QUARTER -> holding(Grain.QUARTER, period.from() - 1);
            case MONTH -> month(YearMonth.from(period.first()).minusMonths(1));
            case FISCAL_MONTH -> period.number() == 1
                    ? fiscalMonth(period.year() - 1, 12)
                    : fiscalMonth(period.year(), period.number() - 1);
            case WEEK, DAY, RANGE -> shifted(period, -period.days());
        };
    }

    /** The same period one year earlier; 29 February becomes 28 February. Not for {@code all}. */
    public Period yearBefore(Period period) {
        return switch (period.kind()) {
            case ALL -> throw new IllegalArgumentException("nothing is before all");
            case YEAR -> year(period.year() - 1);
            case QUARTER -> quarter(period.year() - 1, period.number());
            case MONTH -> month(YearMonth.from(period.first()).minusYears(1));
            case FISCAL_MONTH -> fiscalMonth(period.year() - 1, period.number());
            case WEEK -> shifted(period, -364);
            case DAY, RANGE -> Period.range(period.first().minusYears(1), period.last().minusYears(1));
        };
    }

    /** The periods of a grain that together cover the days from first to last, oldest first. */
    public List<Period> cut(Grain grain, int first, int last) {
        List<Period> periods = new ArrayList<>();
        for (Period p = holding(grain, first); p.from() <= last; p = holding(grain, p.to() + 1)) {
            periods.add(p);
        }
        return periods;
    }

    /**
     * Whether the period is still running as of a day (settled reading 2): more than max(1 day, 2 % of its days) are
     * missing at its end; a year may lack 7 days, a quarter or month 1.
     */
    public boolean running(Period period, int asOf) {
        if (period.isAll() || asOf >= period.to()) {
            return false;
        }
        int missing = period.to() - Math.max(asOf, period.from() - 1);
        int allowed = switch (period.kind()) {
            case YEAR -> 7;
            case QUARTER, MONTH, FISCAL_MONTH -> 1;
            default -> Math.max(1, period.days() * 2 / 100);
        };
        return missing > allowed;
    }

    private int yearHolding(LocalDate date) {
        int fiscalYear = date.getYear() + 1;
        while (startOf(fiscalYear).isAfter(date)) {
            fiscalYear--;
        }
        return fiscalYear;
    }

    /** The month of the fiscal year, 1–12, that holds an epoch day. */
    private int numberHolding(int epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        if (weeks == null) {
            return Math.floorMod(date.getMonthValue() - startMonth, 12) + 1;
        }
        int fiscalYear = yearHolding(date);
        int number = 12;
        while (monthStart(fiscalYear, number) > epochDay) {
            number--;
        }
        return number;
    }

    private LocalDate startOf(int fiscalYear) {
        int startYear = startMonth > 1 && labelByEnd ? fiscalYear - 1 : fiscalYear;
        return weeks == null
                ? LocalDate.of(startYear, startMonth, 1)
                : weeks.end(startMonth > 1 ? startYear : startYear - 1).plusDays(1);
    }

    /** The first day of a month of the fiscal year; the 13th is the first of the next. */
    private int monthStart(int fiscalYear, int number) {
        return number > 12
                ? day(startOf(fiscalYear + 1))
                : weeks == null
                        ? day(startOf(fiscalYear).plusMonths(number - 1L))
                        : day(startOf(fiscalYear)) + weeks.daysBefore(number);
    }

    private static Period shifted(Period period, int days) {
        return new Period(period.kind(), period.from() + days, period.to() + days, 0, 0);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}

package app.quarterdeck.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * A fiscal year of whole weeks: 52, or 53 where the rule of its last day asks for one more. Each quarter has thirteen weeks
 * in three months; the 53rd is added to the last month of the year.
 *
 * @param weeks   of the three months of a quarter: 4-4-5, 4-5-4 or 5-4-4
 * @param month   the calendar month the year ends in, or about the end of which it does
 * @param day     the weekday the year ends on
 * @param nearest whether it is the one nearest to the end of that month, else the last one in it
 */
public record WeekYear(List<Integer> weeks, Month month, DayOfWeek day, boolean nearest) {

    private static final List<String> KNOWN = List.of("4-4-5", "4-5-4", "5-4-4");
    private static final int HALF_WEEK = 3;

    public WeekYear {
        weeks = List.copyOf(weeks);
    }

    /**
     * As typed.
     *
     * @param weeks {@code 4-4-5}, {@code 4-5-4} or {@code 5-4-4}
     * @param end   {@code last-saturday-january} or {@code nearest-saturday-january}
     * @throws IllegalArgumentException where either is anything else
     */
    public static WeekYear parse(String weeks, String end) {
        String[] parts = end.toUpperCase(Locale.ROOT).split("-", -1);
        if (!KNOWN.contains(weeks) || parts.length != 3 || !List.of("LAST", "NEAREST").contains(parts[0])) {
            throw new IllegalArgumentException(weeks + " " + end);
        }
        return new WeekYear(List.of(weeks.split("-")).stream().map(Integer::valueOf).toList(),
                Month.valueOf(parts[2]), DayOfWeek.valueOf(parts[1]), parts[0].equals("NEAREST"));
    }

    /** The last day of the year that ends in, or about the end of, this month of a calendar year. */
    LocalDate end(int calendarYear) {
        LocalDate last = LocalDate.of(calendarYear, month, 1).with(TemporalAdjusters.lastDayOfMonth());
        return last.plusDays(nearest ? HALF_WEEK : 0).with(TemporalAdjusters.previousOrSame(day));
    }

    /** Days from the first of the year to the first of a month, 1–12. */
    int daysBefore(int fiscalMonth) {
        int quarters = (fiscalMonth - 1) / 3;
        int days = quarters * 91;
        for (int i = 0; i < (fiscalMonth - 1) % 3; i++) {
            days += 7 * weeks.get(i);
        }
        return days;
    }
}

package app.quarterdeck.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.SettingsText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekYearTest {

    private static final int FROM = 1990;
    private static final int TO = 2060;

    /** Retailers of the United States: 4-5-4, to the Saturday nearest the end of January. */
    private static final FiscalCalendar RETAIL = calendar("4-5-4", "nearest-saturday-january", "start");

    @ParameterizedTest
    @CsvSource({"4-4-5,last-saturday-december,end", "4-5-4,nearest-saturday-january,start",
        "5-4-4,last-friday-june,end", "4-4-5,nearest-sunday-september,end", "4-4-5,last-monday-february,start",
        "4-4-5,nearest-wednesday-december,start"})
    void yearsQuartersMonthsAndWeeksFollowEachOtherWithoutGapOrOverlap(String weeks, String end, String label) {
        FiscalCalendar calendar = calendar(weeks, end, label);
        for (Grain grain : List.of(Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.WEEK)) {
            Period at = calendar.holding(grain, calendar.year(FROM).from());
            assertEquals(calendar.year(FROM).from(), at.from(), grain + " begins with the year");
            while (at.to() < calendar.year(TO).to()) {
                Period next = calendar.holding(grain, at.to() + 1);
                assertEquals(at.to() + 1, next.from(), at + " and " + next);
                assertEquals(0, at.days() % 7, at + " has whole weeks");
                assertEquals(at, calendar.holding(grain, at.to()));
                if (grain != Grain.WEEK) {
                    assertEquals(at, calendar.before(next), "before " + next);
                    assertEquals(at, calendar.parse(at.id()), at.id());
                }
                at = next;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4-4-5,last-saturday-december,end", "4-5-4,nearest-saturday-january,start",
        "5-4-4,nearest-friday-june,end"})
    void everyYearEndsAsTheRuleSaysAndHasFiftyTwoOrFiftyThreeWeeks(String weeks, String end, String label) {
        FiscalCalendar calendar = calendar(weeks, end, label);
        int longYears = 0;
        for (int number = FROM; number <= TO; number++) {
            Period year = calendar.year(number);
            assertTrue(year.days() == 364 || year.days() == 371, year.toString());
            longYears += year.days() == 371 ? 1 : 0;
            assertEquals(WeekYear.parse(weeks, end).day(), year.last().getDayOfWeek());
            List<Integer> months = IntStream.rangeClosed(1, 12)
                    .map(month -> calendar.fiscalMonth(calendar.holding(Grain.YEAR, year.from()).year(), month).days())
                    .map(days -> days / 7).boxed().toList();
            List<Integer> expected = new ArrayList<>();
            IntStream.range(0, 4).forEach(quarter -> expected.addAll(WeekYear.parse(weeks, end).weeks()));
            expected.set(11, expected.get(11) + (year.days() == 371 ? 1 : 0));
            assertEquals(expected, months, year + ": the 53rd week is in the last month");
        }
        // a year of 365.2425 days has 52 weeks and 1.2425 days: every 5.6 years a week is over
        assertTrue(longYears >= 11 && longYears <= 14, longYears + " long years in " + (TO - FROM + 1));
    }

    /** The days published for the years 2017, 2022 and 2023 of American retailers. */
    @Test
    void theRetailYearOf2023HasFiftyThreeWeeks() {
        assertEquals(Period.range(LocalDate.of(2023, 1, 29), LocalDate.of(2024, 2, 3)), range(RETAIL.year(2023)));
        assertEquals(Period.range(LocalDate.of(2022, 1, 30), LocalDate.of(2023, 1, 28)), range(RETAIL.year(2022)));
        assertEquals(Period.range(LocalDate.of(2017, 1, 29), LocalDate.of(2018, 2, 3)), range(RETAIL.year(2017)));
        assertEquals(Period.range(LocalDate.of(2024, 2, 4), LocalDate.of(2024, 3, 2)),
                range(RETAIL.fiscalMonth(2024, 1)));
        assertEquals(5, RETAIL.fiscalMonth(2023, 12).days() / 7);
        assertEquals(14, RETAIL.quarter(2023, 4).days() / 7);
    }

    /** The last Saturday of September: 2017 and 2023 had 53 weeks. */
    @Test
    void lastSaturdayOfSeptember() {
        FiscalCalendar calendar = calendar("4-4-5", "last-saturday-september", "end");
        assertEquals(LocalDate.of(2023, 9, 30), calendar.year(2023).last());
        assertEquals(LocalDate.of(2024, 9, 28), calendar.year(2024).last());
        assertEquals(53, calendar.year(2023).days() / 7);
        assertEquals(52, calendar.year(2024).days() / 7);
        assertEquals(DayOfWeek.SUNDAY, calendar.weekStart());
    }

    @Test
    void theYearBeforeAMonthIsTheSameMonthByNumber() {
        Period february = RETAIL.fiscalMonth(2024, 1);
        assertEquals(RETAIL.fiscalMonth(2023, 1), RETAIL.yearBefore(february));
        assertEquals(RETAIL.quarter(2023, 4), RETAIL.yearBefore(RETAIL.quarter(2024, 4)));
        assertEquals(RETAIL.fiscalMonth(2023, 12), RETAIL.before(february));
        assertEquals("2023-12", RETAIL.before(RETAIL.parse("2024-01")).id(), "a calendar month stays one");
    }

    @Test
    void periodsAreNamedInEveryLanguage() {
        Messages english = Messages.of(Locale.ENGLISH);
        assertEquals("FY2024 P1", RETAIL.fiscalMonth(2024, 1).name(english));
        assertEquals("FY2023 of 53 weeks, 29 Jan 2023 – 3 Feb 2024", plain(RETAIL.year(2023).say(english)));
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        assertEquals("2024 财年第 1 期", RETAIL.fiscalMonth(2024, 1).name(chinese));
    }

    @Test
    void aYearOfMonthsHasNumberedMonthsToo() {
        FiscalCalendar april = SettingsText.parse(Map.of("fiscal-year-start", "4")).calendar();
        assertEquals(april.parse("2025-04").from(), april.parse("2026P01").from());
        assertEquals(april.parse("2026-03").to(), april.parse("2026P12").to());
    }

    @Test
    void anUnreadableEndOfTheYearIsAFault() {
        for (String end : List.of("saturday-january", "last-caturday-january", "first-saturday-january", "")) {
            if (!end.isEmpty()) {
                assertThrows(UserFault.class, () -> SettingsText.parse(Map.of("fiscal-year-end", end)));
            }
        }
        assertThrows(UserFault.class, () -> SettingsText.parse(Map.of("fiscal-weeks", "4-4-4")));
    }

    @Test
    void withoutAnEndTheYearEndsBeforeTheMonthItStartsIn() {
        FiscalCalendar calendar = SettingsText.parse(Map.of("fiscal-weeks", "4-4-5", "fiscal-year-start", "7"))
                .calendar();
        assertEquals(LocalDate.of(2025, 6, 28), calendar.year(2025).last());
    }

    private static FiscalCalendar calendar(String weeks, String end, String label) {
        return SettingsText.parse(Map.of("fiscal-weeks", weeks, "fiscal-year-end", end, "fiscal-year-label", label))
                .calendar();
    }

    private static Period range(Period period) {
        return Period.range(period.from(), period.to());
    }

    private static String plain(String text) {
        return text.replace('\u2009', ' ').replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

package app.quarterdeck.importing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.read.ReadOptions.Dates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private final DateText text = new DateText();

    private boolean scan(String written) {
        return text.scan(written.toCharArray(), 0, written.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-04-03|2026-04-03", "2026/4/3|2026-04-03", "2026.04.03|2026-04-03",
        "2026年4月3日|2026-04-03", "3 Apr 2026|2026-04-03", "April 3, 2026|2026-04-03", "3-Apr-26|2026-04-03",
        "Fri, 3 April 2026|2026-04-03", "3rd April 2026|2026-04-03", "2026-06-01T00:00:00Z|2026-06-01",
        "2026-12-31T23:30:00-08:00|2026-12-31", "2026-01-31 24:00|2026-02-01", "2026/4/3 下午3:20|2026-04-03"})
    void readsDatesThatLeaveNothingOpen(String written, LocalDate date) {
        assertTrue(scan(written), written);
        assertTrue(text.settled(), written);
        assertEquals(date.toEpochDay(), text.day(Dates.DMY), written);
    }

    @Test
    void leavesTheOrderToTheColumn() {
        assertTrue(scan("03/04/2026"));
        assertFalse(text.settled());
        assertEquals(LocalDate.of(2026, 4, 3).toEpochDay(), text.day(Dates.DMY));
        assertEquals(LocalDate.of(2026, 3, 4).toEpochDay(), text.day(Dates.MDY));
        assertTrue(scan("3. 4. 2026"));
        assertTrue(scan("2/24/03"));
        assertEquals(DateText.IMPOSSIBLE, text.day(Dates.DMY));
        assertEquals(LocalDate.of(2003, 2, 24).toEpochDay(), text.day(Dates.MDY));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30:00,150", "2/24/2003 0:00,0", "2026-04-03 03:20 PM,920", "2026-04-03 12:05am,5",
        "2026-04-03T10:11:12.345+0530,611"})
    void keepsTheWallClock(String written, int minute) {
        assertTrue(scan(written), written);
        assertEquals(minute, text.minute(), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAR1", "SEP2", "DEC-1", "1-2", "3/4", "10-11", "10:30", "1.2", "123456", "Jan 2026 plan",
        "2026-04-03x", "12/2026", "1-2-3-4", "2026-04-03 10:30 Berlin"})
    void refusesCodesAndFractions(String written) {
        assertFalse(scan(written), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13-01", "0000-01-01", "2026-01-01 25:00"})
    void neverRollsAnImpossibleDateOver(String written) {
        assertTrue(scan(written), written);
        assertEquals(DateText.IMPOSSIBLE, text.day(Dates.DMY), written);
    }

    @Test
    void countsDaysAsSpreadsheetsDo() {
        long day = 24 * 60;
        assertEquals(LocalDate.of(1900, 2, 28).toEpochDay() * day, Serials.minutes(59, false));
        assertEquals(Serials.NONE, Serials.minutes(60, false));
        assertEquals(LocalDate.of(1900, 3, 1).toEpochDay() * day, Serials.minutes(61, false));
        assertEquals(Serials.NONE, Serials.minutes(-1, false));
        assertEquals(Serials.NONE, Serials.minutes(2_958_466, false));
        assertEquals(LocalDate.of(9999, 12, 31).toEpochDay() * day, Serials.minutes(2_958_465, false));
        assertEquals(LocalDate.of(2023, 3, 16).toEpochDay() * day, Serials.minutes(45000.99999999, false));
        assertEquals(LocalDate.of(2013, 7, 7).toEpochDay() * day, Serials.minutes(40000, true));
        assertEquals(LocalDate.of(2025, 12, 9).toEpochDay() * day + 12 * 60, Serials.minutes(46000.5, false));
    }
}

package app.quarterdeck.importing.value;

import app.quarterdeck.importing.grid.Blanks;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import java.time.YearMonth;

/**
 * Takes one text apart as a date or date-time, without yet deciding which number is the day and which the month. Times
 * are wall-clock times: an offset is read over, seconds are dropped, 24:00 is midnight of the next day. Reused from cell
 * to cell.
 */
public final class DateText {

    /** No such day. */
    public static final int IMPOSSIBLE = Integer.MIN_VALUE;

    /** Days from March of the year 0 to 1970. */
    private static final int TO_1970 = 719_468;

    private char[] chars = new char[0];
    private int at;
    private int end;
    private int first;
    private int second;
    private int third;
    private boolean yearFirst;
    private boolean settled;
    private boolean shortYear;
    private boolean time;
    private int minute;

    /** True where the text has the shape of a date; the other methods then tell about it. */
    public boolean scan(char[] text, int from, int to) {
        chars = text;
        at = Blanks.skip(text, from, to);
        end = Blanks.trim(text, at, to);
        yearFirst = false;
        settled = false;
        shortYear = false;
        time = false;
        minute = 0;
        int length = end - at;
        if (length == 10 && iso()) {
            return true;
        }
        return length >= 6 && length <= 48 && date() && (at == end || time());
    }

    /** Eight digits as year, month and day. */
    public boolean scanCompact(char[] text, int from, int to) {
        chars = text;
        at = Blanks.skip(text, from, to);
        end = Blanks.trim(text, at, to);
        time = false;
        minute = 0;
        shortYear = false;
        yearFirst = true;
        settled = true;
        if (end - at != 8) {
            return false;
        }
        first = fixed(4, 4);
        second = fixed(2, 2);
        third = fixed(2, 2);
        return first >= 0 && second >= 0 && third >= 0 && at == end;
    }

    /** The common case: {@code 2026-04-03}. */
    private boolean iso() {
        if (chars[at + 4] != '-' || chars[at + 7] != '-') {
            return false;
        }
        int year = digits(at, 4);
        int month = digits(at + 5, 2);
        int day = digits(at + 8, 2);
        if ((year | month | day) < 0) {
            return false;
        }
        first = year;
        second = month;
        third = day;
        yearFirst = true;
        settled = true;
        at = end;
        return true;
    }

    /** A whole number of exactly so many digits, negative where there is none. */
    private int digits(int from, int count) {
        int value = 0;
        int wrong = 0;
        for (int i = from; i < from + count; i++) {
            int digit = chars[i] - '0';
            wrong |= digit | (9 - digit);
            value = value * 10 + digit;
        }
        return wrong < 0 ? -1 : value;
    }

    private boolean date() {
        if (Character.isLetter(chars[at]) && !named()) {
            return false;
        }
        if (settled) {
            return true;
        }
        int start = at;
        first = number(1, 4);
        int firstLength = at - start;
        if (first < 0 || at == end) {
            return false;
        }
        char mark = chars[at];
        if (mark == '年') {
            return chinese();
        }
        ordinal();
        if (at < end && (Character.isLetter(chars[at]) || nextIsLetter())) {
            return firstLength <= 2 && dayThenMonth(first);
        }
        if ((mark != '/' && mark != '-' && mark != '.') || firstLength == 3) {
            return false;
        }
        at++;
        skipBlanks(mark);
        second = number(1, 2);
        if (second < 0 || at == end || chars[at] != mark) {
            return false;
        }
        at++;
        skipBlanks(mark);
        start = at;
        third = number(1, 4);
        int thirdLength = at - start;
        if (third < 0 || thirdLength == 3) {
            return false;
        }
        if (firstLength == 4) {
            yearFirst = true;
            settled = true;
            return thirdLength <= 2;
        }
        shortYear = thirdLength <= 2;
        return thirdLength != 1;
    }

    private boolean chinese() {
        at++;
        second = number(1, 2);
        if (second < 0 || at == end || chars[at] != '月') {
            return false;
        }
        at++;
        third = number(1, 2);
        if (third < 0) {
            return false;
        }
        if (at < end && (chars[at] == '日' || chars[at] == '号')) {
            at++;
        }
        yearFirst = true;
        settled = true;
        return true;
    }

    /** A week-day to read over, or the month of "April 3, 2026". */
    private boolean named() {
        String word = word();
        if (Months.weekday(word)) {
            skip(" ,.");
            if (at == end || !Character.isLetter(chars[at])) {
                return at < end;
            }
            word = word();
        }
        int month = Months.number(word);
        if (month == 0) {
            return false;
        }
        skip(" .-");
        int day = number(1, 2);
        ordinal();
        int gap = at;
        skip(" ,-");
        return day >= 0 && at > gap && finish(day, month);
    }

    private boolean dayThenMonth(int day) {
        skip(" .-/");
        int month = Months.number(word());
        int gap = at;
        skip(" .-,/");
        return month > 0 && at > gap && finish(day, month);
    }

    private boolean finish(int day, int month) {
        skip("'’");
        int start = at;
        int year = number(2, 4);
        int length = at - start;
        if (year < 0 || length == 3) {
            return false;
        }
        shortYear = length == 2;
        first = shortYear ? century(year) : year;
        second = month;
        third = day;
        yearFirst = true;
        settled = true;
        return true;
    }

    private boolean time() {
        int start = at;
        skip(" ,");
        if (at == start) {
            if (chars[at] != 'T' && chars[at] != 't') {
                return false;
            }
            at++;
        }
        int half = chineseHalf();
        int hour = number(1, 2);
        if (hour < 0 || at == end || chars[at] != ':') {
            return false;
        }
        at++;
        int minutes = number(2, 2);
        int seconds = 0;
        if (at < end && chars[at] == ':') {
            at++;
            seconds = number(2, 2);
            if (at < end && (chars[at] == '.' || chars[at] == ',')) {
                at++;
                if (number(1, 9) < 0) {
                    return false;
                }
            }
        }
        skip(" ");
        if (half < 0) {
            half = latinHalf();
        }
        if (minutes < 0 || seconds < 0 || !offset()) {
            return false;
        }
        time = true;
        if (half >= 0) {
            hour = hour < 1 || hour > 12 ? 99 : hour % 12 + half * 12;
        }
        boolean midnight = hour == 24 && minutes == 0 && seconds == 0;
        boolean possible = minutes < 60 && seconds <= 60 && (hour < 24 || midnight);
        minute = possible ? hour * 60 + minutes : -1;
        return true;
    }

    private int chineseHalf() {
        if (end - at > 2 && chars[at + 1] == '午') {
            int half = chars[at] == '上' ? 0 : chars[at] == '下' ? 1 : -1;
            at += 2;
            skip(" ");
            return half;
        }
        return -1;
    }

    private int latinHalf() {
        if (end - at < 2) {
            return -1;
        }
        char letter = Character.toLowerCase(chars[at]);
        if (letter != 'a' && letter != 'p') {
            return -1;
        }
        int mark = at;
        at++;
        skip(".");
        if (at == end || Character.toLowerCase(chars[at]) != 'm') {
            at = mark;
            return -1;
        }
        at++;
        skip(". ");
        return letter == 'p' ? 1 : 0;
    }

    /** Reads over an offset from UTC: the wall-clock time is kept. */
    private boolean offset() {
        if (at == end) {
            return true;
        }
        if (Character.isLetter(chars[at])) {
            String zone = word();
            if (!zone.equals("Z") && !zone.equals("z") && !zone.equals("UTC") && !zone.equals("GMT")) {
                return false;
            }
        }
        if (at < end && (chars[at] == '+' || chars[at] == '-' || chars[at] == '\u2212')) {
            at++;
            if (fixed(2, 2) < 0) {
                return false;
            }
            skip(":");
            if (at < end && number(2, 2) < 0) {
                return false;
            }
        }
        return at == end;
    }

    /** A whole number of so many digits and not one more; -1 where there is none. */
    private int number(int least, int most) {
        int value = fixed(least, most);
        return at < end && digit(chars[at]) ? -1 : value;
    }

    private int fixed(int least, int most) {
        int start = at;
        int value = 0;
        while (at < end && at - start < most && digit(chars[at])) {
            value = value * 10 + chars[at] - '0';
            at++;
        }
        return at - start < least ? -1 : value;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private String word() {
        int start = at;
        while (at < end && Character.isLetter(chars[at])) {
            at++;
        }
        return at - start > 9 ? "" : new String(chars, start, at - start);
    }

    private void ordinal() {
        if (end - at >= 2 && Character.isLetter(chars[at])) {
            String two = new String(chars, at, 2);
            if ((two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th"))
                    && (end - at == 2 || !Character.isLetter(chars[at + 2]))) {
                at += 2;
            }
        }
    }

    private boolean nextIsLetter() {
        return at + 1 < end && " .-/".indexOf(chars[at]) >= 0 && (Character.isLetter(chars[at + 1])
                || (chars[at] == '.' && chars[at + 1] == ' ' && at + 2 < end && Character.isLetter(chars[at + 2])));
    }

    private void skip(String any) {
        while (at < end && any.indexOf(chars[at] == '\u00a0' || chars[at] == '\u202f' ? ' ' : chars[at]) >= 0) {
            at++;
        }
    }

    /** "3. 4. 2026" is written with blanks; other marks are not. */
    private void skipBlanks(char mark) {
        if (mark == '.') {
            skip(" ");
        }
    }

    private static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** Year, month and day stand in an order that leaves nothing open. */
    public boolean settled() {
        return settled;
    }

    public boolean shortYear() {
        return shortYear;
    }

    /** A time of day other than midnight is written. */
    public boolean hasTime() {
        return time && minute != 0 && minute != 24 * 60;
    }

    /** A settled date after the 12th, whose day can be no month. */
    public boolean lateInMonth() {
        return third > 12;
    }

    /** Minutes since midnight. */
    public int minute() {
        return minute == 24 * 60 ? 0 : minute;
    }

    /** Epoch day, or {@link #IMPOSSIBLE}. The order matters only where it is not {@link #settled()}. */
    public int day(Dates order) {
        if (minute < 0) {
            return IMPOSSIBLE;
        }
        int next = minute == 24 * 60 ? 1 : 0;
        if (yearFirst) {
            return day(first, second, third, next);
        }
        int year = shortYear ? century(third) : third;
        return switch (order) {
            case MDY -> day(year, first, second, next);
            case YMD -> shortYear ? day(century(first), second, third, next) : IMPOSSIBLE;
            default -> day(year, second, first, next);
        };
    }

    private static int day(int year, int month, int day, int next) {
        if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31
                || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
            return IMPOSSIBLE;
        }
        return epochDay(year, month, day) + next;
    }

    /** As {@link java.time.LocalDate} has it, for a day that there is; two dates a row are many of them. */
    private static int epochDay(int year, int month, int day) {
        // Years that begin in March have their leap day at their end.
        int march = month > 2 ? year : year - 1;
        int before = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
        return march * 365 + march / 4 - march / 100 + march / 400 + before + day - 1 - TO_1970;
    }
}

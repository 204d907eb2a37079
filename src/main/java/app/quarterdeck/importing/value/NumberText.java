package app.quarterdeck.importing.value;

import app.quarterdeck.importing.grid.Blanks;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Takes one text apart as a number, without yet deciding whether the comma or the dot is its decimal sign. Understands
 * signs (also U+2212, trailing, accounting brackets), thousands marks, currencies, per cent, K / M / 万 / 亿, full-width
 * digits and exponents. Much stricter than {@link Double#parseDouble}: {@code 10D}, {@code NaN} and {@code 0x1p3} are
 * no numbers. Reused from cell to cell.
 */
public final class NumberText {

    private static final int MOST_DIGITS = 420;

    private final char[] digits = new char[MOST_DIGITS];
    private final char[] marks = new char[24];
    private final int[] markAt = new int[24];
    private int digitCount;
    private int markCount;
    private boolean negative;
    private boolean plus;
    private boolean percent;
    private boolean accounting;
    private boolean wide;
    private boolean sized;
    private int power;
    private int exponentDigits;
    private boolean exponentSigned;
    private @Nullable String currency;

    /** True where the text has the shape of a number; the other methods then tell about it. */
    public boolean scan(char[] chars, int from, int to) {
        digitCount = 0;
        markCount = 0;
        negative = false;
        plus = false;
        percent = false;
        accounting = false;
        wide = false;
        sized = false;
        power = 0;
        exponentDigits = 0;
        exponentSigned = false;
        currency = null;
        int start = Blanks.skip(chars, from, to);
        int end = Blanks.trim(chars, start, to);
        if (end - start > MOST_DIGITS) {
            return false;
        }
        boolean plain = end > start && isDigit(chars[start]) && isDigit(chars[end - 1]);
        return (plain ? core(chars, start, end) : affixes(chars, start, end)) && digitCount > 0;
    }

    private boolean affixes(char[] chars, int from, int to) {
        int start = from;
        int end = to;
        boolean bracket = false;
        if (start < end && chars[start] == '\'') {
            start++;
        }
        for (; start < end && !begins(chars, start, end); start++) {
            char c = narrow(chars[start]);
            if (minus(c)) {
                if (negative || bracket) {
                    return false;
                }
                negative = true;
            } else if (c == '+' && !plus) {
                plus = true;
            } else if (c == '(' && !bracket && !negative) {
                bracket = true;
            } else if (!Blanks.is(c)) {
                int mark = start;
                while (start + 1 < end && !begins(chars, start + 1, end) && !Blanks.is(chars[start + 1])
                        && !minus(chars[start + 1])) {
                    start++;
                }
                if (!currency(chars, mark, start + 1)) {
                    return false;
                }
            }
        }
        boolean closed = false;
        while (end > start && !isDigit(chars[end - 1])) {
            char c = narrow(chars[end - 1]);
            if (c == ')' && bracket && !closed) {
                closed = true;
                end--;
            } else if (c == '%' && !percent) {
                percent = true;
                end--;
            } else if (minus(c) && !negative && !bracket) {
                negative = true;
                accounting = true;
                end--;
            } else if (Blanks.is(c)) {
                end--;
            } else {
                int word = end - 1;
                while (word > start && !isDigit(chars[word - 1]) && !Blanks.is(chars[word - 1])) {
                    word--;
                }
                if (!suffix(chars, word, end)) {
                    return false;
                }
                end = word;
            }
        }
        if (bracket != closed) {
            return false;
        }
        negative |= bracket;
        accounting |= bracket;
        return core(chars, start, end);
    }

    private boolean suffix(char[] chars, int from, int to) {
        int size = size(chars, from, to);
        int unit = from;
        if (size == 0 && to - from > 1) {
            size = size(chars, from, from + 1);
            unit = size > 0 ? from + 1 : from;
        } else if (size > 0) {
            unit = to;
        }
        if (size > 0 && power > 0) {
            return false;
        }
        power += size;
        sized |= size > 0;
        return unit == to || currency(chars, unit, to);
    }

    private static int size(char[] chars, int from, int to) {
        return switch (new String(chars, from, to - from)) {
            case "K", "k", "千" -> 3;
            case "万", "萬" -> 4;
            case "M", "mn", "Mn", "mio", "Mio", "Mio.", "MM" -> 6;
            case "亿", "億" -> 8;
            case "B", "bn", "Bn", "Mrd", "Mrd." -> 9;
            default -> 0;
        };
    }

    private boolean currency(char[] chars, int from, int to) {
        String found = Currencies.of(chars, from, to);
        if (found == null || currency != null) {
            return false;
        }
        currency = found;
        return true;
    }

    private boolean core(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = narrow(chars[i]);
            if (c >= '0' && c <= '9') {
                wide |= c != chars[i];
                digits[digitCount++] = c;
            } else if (c == 'e' || c == 'E') {
                return digitCount > 0 && exponent(chars, i + 1, to);
            } else {
                char mark = c == '.' || c == ',' ? c : c == '\'' || c == '’' ? '\'' : Blanks.is(c) ? ' ' : 0;
                if (mark == 0 || markCount == marks.length || (plus && mark == ' ')) {
                    return false;
                }
                marks[markCount] = mark;
                markAt[markCount++] = digitCount;
            }
        }
        return markCount == 0 || markAt[markCount - 1] < digitCount;
    }

    private boolean exponent(char[] chars, int from, int to) {
        int start = from;
        boolean down = false;
        if (start < to && (chars[start] == '+' || minus(chars[start]))) {
            down = chars[start] != '+';
            exponentSigned = true;
            start++;
        }
        int value = 0;
        for (int i = start; i < to; i++) {
            if (!isDigit(chars[i]) || i - start > 3) {
                return false;
            }
            value = value * 10 + narrow(chars[i]) - '0';
        }
        exponentDigits = to - start;
        power += down ? -value : value;
        return exponentDigits > 0;
    }

    /** The number's first digit, or a decimal sign right before it. */
    private static boolean begins(char[] chars, int at, int end) {
        char c = chars[at];
        return isDigit(c) || ((c == '.' || c == ',') && at + 1 < end && isDigit(chars[at + 1]));
    }

    private static boolean minus(char c) {
        return c == '-' || c == '\u2212' || c == '\ufe63' || c == '\uff0d';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uff10' && c <= '\uff19');
    }

    /** Full-width forms as ASCII. */
    private static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    /** Whether the text is a well-formed number when {@code decimal} is the decimal sign. */
    public boolean valid(char decimal) {
        if (markCount == 0) {
            return true;
        }
        int last = markCount - 1;
        boolean fraction = marks[last] == decimal;
        int groups = fraction ? last : markCount;
        if (groups == 0) {
            return true;
        }
        char mark = marks[0];
        if (mark == decimal || markAt[0] < 1 || markAt[0] > 3 || digits[0] == '0') {
            return false;
        }
        for (int i = 0; i < groups; i++) {
            int next = i + 1 < markCount ? markAt[i + 1] : digitCount;
            int length = next - markAt[i];
            boolean lakh = mark == ',' && length == 2 && i < groups - 1;
            if (marks[i] != mark || (length != 3 && !lakh)) {
                return false;
            }
        }
        return true;
    }

    /** Digits after the decimal sign. */
    private int scale(char decimal) {
        return markCount > 0 && marks[markCount - 1] == decimal ? digitCount - markAt[markCount - 1] : 0;
    }

    /** Both readings are well formed and give different numbers. */
    public boolean ambiguous() {
        return markCount > 0 && scale('.') != scale(',') && valid('.') && valid(',');
    }

    public boolean leadingZero() {
        return digits[0] == '0' && (markCount > 0 ? markAt[0] : digitCount) > 1;
    }

    /** A whole number of more digits than a double or a spreadsheet can keep. */
    public boolean tooLong() {
        return digitCount > 15 && markCount == 0 && exponentDigits == 0;
    }

    /** {@code 1E5}: as often an article number as a number. */
    public boolean code() {
        return exponentDigits > 0 && exponentDigits < 3 && !exponentSigned && markCount == 0;
    }

    /** {@code 4.00638E+12}: what a spreadsheet makes of a long article number. */
    public boolean spoilt() {
        return exponentDigits > 0 && exponentSigned && power >= 11 && power < 100;
    }

    /** Not a whole number, whichever sign is the decimal one. */
    public boolean hasFraction() {
        return markCount > 0 && (!valid('.') || !valid(',') || scale('.') != scale(','));
    }

    /** Negative by brackets or a minus after the number. */
    public boolean accounting() {
        return accounting;
    }

    /** Written with full-width digits. */
    public boolean wide() {
        return wide;
    }

    /** Written with a sign for thousands, millions and the like. */
    public boolean sized() {
        return sized;
    }

    public boolean percent() {
        return percent;
    }

    /** ISO code or sign of the currency, null where none is written. */
    @Nullable
    public String currency() {
        return currency;
    }

    /** The exact number. */
    public BigDecimal exact(char decimal) {
        BigInteger whole = new BigInteger(new String(digits, 0, digitCount));
        return new BigDecimal(negative ? whole.negate() : whole, decimals(decimal));
    }

    private int decimals(char decimal) {
        return scale(decimal) - power + (percent ? 2 : 0);
    }

    /** The number, or an infinity where a double cannot hold it. */
    public double number(char decimal) {
        int decimals = decimals(decimal);
        if (digitCount <= 15 && decimals >= 0 && decimals <= 22) {
            // Both operands are exact doubles, so one division rounds correctly.
            double value = mantissa() / POWERS[decimals];
            return negative ? -value : value;
        }
        return exact(decimal).doubleValue();
    }

    private long mantissa() {
        long value = 0;
        for (int i = 0; i < digitCount; i++) {
            value = value * 10 + (digits[i] - '0');
        }
        return value;
    }

    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    /** The number in ten-thousandths where that is exact and quick to say, else {@link Long#MIN_VALUE}. */
    public long quickMoney(char decimal) {
        int decimals = decimals(decimal);
        if (digitCount > 13 || decimals < 0 || decimals > 4) {
            return Long.MIN_VALUE;
        }
        long value = mantissa() * TENS[4 - decimals];
        return negative ? -value : value;
    }

    private static final int[] TENS = {1, 10, 100, 1_000, 10_000};
}

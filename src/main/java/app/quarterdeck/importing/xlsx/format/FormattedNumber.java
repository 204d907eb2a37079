package app.quarterdeck.importing.xlsx.format;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.value.Serials;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a number and its format say together, in characters that no longer depend on the workbook.
 *
 * @param text as {@link CellKind} describes it: dates ISO, numbers in machine form, lengths of time as {@code 36:00}
 */
public record FormattedNumber(CellKind kind, String text) {

    private static final int MINUTES = 24 * 60;
    private static final int LONGEST_PLAIN = 40;

    /** Makes it of the number as the file writes it, perhaps with an exponent. */
    public static FormattedNumber of(String number, CellFormat format, boolean from1904) {
        return switch (format.kind()) {
            case NUMBER -> new FormattedNumber(CellKind.NUMBER, plain(number));
            case PERCENT -> new FormattedNumber(CellKind.PERCENT, plain(number));
            case AMOUNT -> new FormattedNumber(CellKind.AMOUNT,
                    format.mark().isEmpty() ? plain(number) : format.mark() + ' ' + plain(number));
            case DATE -> date(number, from1904, false);
            case TIME -> date(number, from1904, true);
            case ELAPSED -> elapsed(number, value(number));
            case PADDED -> padded(plain(number), format.pad());
        };
    }

    /** A text that the format alone made of a number: leading zeros. */
    public boolean padded() {
        return kind == CellKind.TEXT && text.startsWith("0") && text.indexOf(':') < 0;
    }

    /** A time of day or a length of time. */
    public boolean time() {
        return kind == CellKind.TEXT && text.indexOf(':') > 0;
    }

    /** Without an exponent, so that a column of text shows what a person would have typed. */
    private static String plain(String number) {
        if (number.endsWith(".0")) {
            return number.substring(0, number.length() - 2);
        }
        if (number.indexOf('E') < 0 && number.indexOf('e') < 0) {
            return number;
        }
        BigDecimal exact = exact(number);
        return exact == null || Math.abs((long) exact.scale()) >= LONGEST_PLAIN ? number : exact.toPlainString();
    }

    private static @Nullable BigDecimal exact(String number) {
        try {
            return number.length() > LONGEST_PLAIN ? null : new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static double value(String number) {
        BigDecimal exact = exact(number);
        return exact == null ? Double.NaN : exact.doubleValue();
    }

    private static FormattedNumber date(String number, boolean from1904, boolean onlyTime) {
        double serial = value(number);
        if (onlyTime && serial >= 0 && serial < 1) {
            return elapsed(number, serial);
        }
        long minutes = Serials.minutes(serial, from1904);
        if (minutes == Serials.NONE) {
            return new FormattedNumber(CellKind.BAD_DATE, number);
        }
        String day = LocalDate.ofEpochDay(Math.floorDiv(minutes, MINUTES)).toString();
        int minute = (int) Math.floorMod(minutes, (long) MINUTES);
        return new FormattedNumber(CellKind.DATE, minute == 0 ? day : day + 'T' + clock(minute));
    }

    private static FormattedNumber elapsed(String number, double days) {
        if (Double.isNaN(days) || Math.abs(days) > Integer.MAX_VALUE / (double) MINUTES) {
            return new FormattedNumber(CellKind.TEXT, number);
        }
        int minutes = (int) Math.round(Math.abs(days) * MINUTES);
        return new FormattedNumber(CellKind.TEXT, (days < 0 ? "-" : "") + clock(minutes));
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static FormattedNumber padded(String number, int digits) {
        boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole && number.length() < digits
                ? new FormattedNumber(CellKind.TEXT, "0".repeat(digits - number.length()) + number)
                : new FormattedNumber(CellKind.NUMBER, number);
    }
}

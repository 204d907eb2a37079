package app.quarterdeck.importing.value;

/**
 * Day numbers of spreadsheets (ECMA-376 part 1, 18.17.4.1). The 1900 system counts a 29 February 1900 that never was as
 * day 60; days before it are one off from a true count.
 */
public final class Serials {

    /** No date: negative, day 0 or 60 of the 1900 system, or after the year 9999. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long DAY = 24 * 60 * 60;
    private static final int EPOCH_1900 = -25_569;
    private static final int EPOCH_1904 = -24_107;
    private static final int LAST = 2_958_465;

    private Serials() {
    }

    /** Minutes since 1970-01-01T00:00 of a day number, to the nearest second first; {@link #NONE} where it is no date. */
    public static long minutes(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < LAST + 1)) {
            return NONE;
        }
        long seconds = Math.round(serial * DAY);
        long day = seconds / DAY;
        long minute = seconds % DAY / 60;
        if (from1904) {
            return day > LAST - 1462 ? NONE : (day + EPOCH_1904) * 24 * 60 + minute;
        }
        if (day < 1 || day == 60 || day > LAST) {
            return NONE;
        }
        return (day + EPOCH_1900 + (day < 60 ? 1 : 0)) * 24 * 60 + minute;
    }
}

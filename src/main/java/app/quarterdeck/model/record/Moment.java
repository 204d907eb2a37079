package app.quarterdeck.model.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A date with its time of day as minutes since 1970-01-01 00:00, as found in the file: local wall-clock time, never shifted
 * to another zone (rule G1). A date that came without a time stands at midnight. The range of an {@code int} is some 4,000
 * years.
 */
public final class Moment {

    public static final int DAY = 24 * 60;

    private Moment() {
    }

    /** @param minute since midnight, 0 to 1439 */
    public static int of(int epochDay, int minute) {
        return Math.addExact(Math.multiplyExact(epochDay, DAY), minute);
    }

    /** Days since 1970-01-01. */
    public static int day(int moment) {
        return Math.floorDiv(moment, DAY);
    }

    /** Minutes since midnight. */
    public static int minute(int moment) {
        return Math.floorMod(moment, DAY);
    }

    public static LocalDateTime time(int moment) {
        return LocalDateTime.of(LocalDate.ofEpochDay(day(moment)),
                LocalTime.ofSecondOfDay(minute(moment) * 60L));
    }
}

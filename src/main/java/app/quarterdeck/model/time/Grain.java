package app.quarterdeck.model.time;

import java.util.Locale;

/** How finely a series is cut. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

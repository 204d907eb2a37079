package app.quarterdeck.model.measure;

import java.util.Locale;

/** What a figure counts. Percentages are 0–100; changes of percentages are points (rule G9). */
public enum Unit {
    MONEY,
    PERCENT,
    POINTS,
    DAYS,
    HOURS,
    COUNT,
    RATIO,
    MONEY_PER_DAY,
    MONTHS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

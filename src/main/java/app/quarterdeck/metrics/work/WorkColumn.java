package app.quarterdeck.metrics.work;

import java.util.Locale;

/** What a list says of each line beside the fields of the record. Days are figures, {@code LAST} is a date. */
public enum WorkColumn {
    AGE,
    IN_STAGE,
    USUAL,
    OVER,
    LATE,
    SILENT,
    WAITING,
    SINCE,
    LAST,
    PURCHASES,
    BOUGHT,
    HAS,
    LACKS,
    SHARE,
    OWNERS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

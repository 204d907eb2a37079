package app.quarterdeck.model.measure;

import java.util.Locale;

/** What a figure is compared with. */
public enum Against {
    PREVIOUS,
    YEAR_AGO,
    TARGET;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

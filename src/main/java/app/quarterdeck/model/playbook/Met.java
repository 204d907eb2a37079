package app.quarterdeck.model.playbook;

import java.util.Locale;

/** How a record stands to a condition, or to a whole rule. */
public enum Met {
    HOLDS,
    FAILS,
    UNKNOWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

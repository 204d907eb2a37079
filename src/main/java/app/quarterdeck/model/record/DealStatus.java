package app.quarterdeck.model.record;

import java.util.Locale;

/** The four states of a deal (rule G5). Lost includes "no decision"; disqualified was never a real chance. */
public enum DealStatus {
    WON(0),
    LOST(1),
    OPEN(2),
    DISQUALIFIED(3);

    private final int code;

    DealStatus(int code) {
        this.code = code;
    }

    /** As kept in the workspace file and in columns. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException where no status has this code */
    public static DealStatus ofCode(int code) {
        for (DealStatus status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("status " + code);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Won or lost: the deals a win rate counts. */
    public boolean decided() {
        return this == WON || this == LOST;
    }
}

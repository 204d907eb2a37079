package app.quarterdeck.model.record;

import java.util.Locale;

/** The four states of a deal (rule G5). Lost includes "no decision"; disqualified was never a real chance. */
public enum DealStatus {
    WON, LOST, OPEN, DISQUALIFIED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Won or lost: the deals a win rate counts. */
    public boolean decided() {
        return this == WON || this == LOST;
    }
}

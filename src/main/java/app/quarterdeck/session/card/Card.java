package app.quarterdeck.session.card;

import java.time.LocalDate;
import java.util.List;

/**
 * A record in short, in words.
 *
 * @param kind   what it is: {@code deal}, {@code customer} or {@code lead}
 * @param title  its name
 * @param sub    what else it is known by: number, customer, status
 * @param facts  what matters about it, the most important first
 * @param events what happened and what is planned, the latest first
 * @param source where it was imported from; empty = it was added by hand, or is known from other records only
 */
public record Card(String kind, String title, String sub, List<Fact> facts, List<Event> events, String source) {

    /** @param note what the value is compared with or taken from; may be empty */
    public record Fact(String label, String value, String note) {
    }

    /** What kind of thing happened. */
    public enum What {
        CREATED,
        STAGE,
        ACTIVITY,
        PURCHASE,
        CHANGED,
        EDITED,
        WON,
        LOST,
        PLANNED,
        ANSWER
    }

    /** @param detail may be empty */
    public record Event(LocalDate day, What what, String text, String detail) {
    }

    public Card {
        facts = List.copyOf(facts);
        events = List.copyOf(events);
    }
}

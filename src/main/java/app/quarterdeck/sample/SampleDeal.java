package app.quarterdeck.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal while it is made up: indexes into the lists of words, days, amounts in whole units. */
final class SampleDeal {

    /** How it stands on the as-of day. */
    enum End {
        WON,
        LOST,
        OPEN,
        DISQUALIFIED
    }

    /** The day a stage was entered. */
    record Entered(LocalDate day, int stage) {
    }

    final int number;
    final LocalDate created;
    final List<Entered> entered = new ArrayList<>();
    int customer;
    int rep;
    int product;
    int source;
    int competitor = -1;
    int reason = -1;
    int kind;
    int quantity;
    long list;
    long amount;
    LocalDate qualified;
    LocalDate expected;
    @Nullable
    LocalDate closed;
    End end = End.OPEN;

    SampleDeal(int number, LocalDate created) {
        this.number = number;
        this.created = created;
        this.qualified = created;
        this.expected = created;
    }

    int stage() {
        return entered.getLast().stage();
    }
}

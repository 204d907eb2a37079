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

    private static final int HOPEFUL = 6;

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

    /** The day it was closed, where that was by then. */
    @Nullable
    LocalDate closedBy(LocalDate day) {
        LocalDate at = closed;
        return at == null || at.isAfter(day) ? null : at;
    }

    /** The stages entered by then. */
    List<Entered> enteredBy(LocalDate day) {
        return entered.stream().filter(stage -> !stage.day().isAfter(day)).toList();
    }

    /** Two in seven, and half of those of one person, were first promised a good month too early, and put right late. */
    LocalDate expectedOn(LocalDate day) {
        boolean hopeful = number % 7 == 1 || number % 7 == 4 || (rep == HOPEFUL && number % 2 == 0);
        return hopeful && day.isBefore(expected.minusDays(20)) ? expected.minusDays(38) : expected;
    }

    /** Some grow or shrink in the weeks after they were created. */
    long amountOn(LocalDate day) {
        boolean early = day.isBefore(created.plusDays(45));
        return early && number % 8 == 3 ? amount * 8 / 10 : early && number % 11 == 6 ? amount * 5 / 4 : amount;
    }
}

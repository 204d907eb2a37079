package app.quarterdeck.metrics.past;

import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moves between two states of the pipeline due by a day, added up exactly. A blank amount counts as nothing, and is counted. */
final class Moves {

    /** In the order in which they are told. What takes away is negative. */
    enum Move {
        OPENING,
        CREATED,
        /** Created before the first state, but only in a later one; or closed or gone in between. */
        APPEARED,
        MOVED_IN,
        INCREASED,
        DECREASED,
        MOVED_OUT,
        WON,
        LOST,
        /** Disqualified, or no more in its source. */
        DROPPED,
        CLOSING;

        boolean isEnd() {
            return this == OPENING || this == CLOSING;
        }
    }

    private final int due;
    private final int from;
    private final Map<Move, MoneySum> sums = new EnumMap<>(Move.class);
    private final Map<Move, Integer> counts = new EnumMap<>(Move.class);
    private int deals;
    private int unvalued;

    /** @param due the last expected day that is in; all days where it is the last there is, blank ones too */
    Moves(int due, int from) {
        this.due = due;
        this.from = from;
        for (Move move : Move.values()) {
            sums.put(move, new MoneySum());
        }
    }

    /** Adds a deal and returns by how much it changes the pipeline. Amounts in ten-thousandths. */
    long add(@Nullable DealVersion before, long amountBefore, @Nullable DealVersion after, long amountAfter) {
        boolean was = in(before);
        boolean is = in(after);
        if (!was && !is) {
            return 0;
        }
        deals++;
        unvalued += (was && amountBefore == Blank.MONEY) || (is && amountAfter == Blank.MONEY) ? 1 : 0;
        long opening = was && amountBefore != Blank.MONEY ? amountBefore : 0;
        long closing = is && amountAfter != Blank.MONEY ? amountAfter : 0;
        if (was) {
            put(Move.OPENING, opening);
        }
        if (is) {
            put(Move.CLOSING, closing);
        }
        if (was && is) {
            changed(closing - opening);
        } else if (is) {
            put(entered(before, Objects.requireNonNull(after)), closing);
        } else {
            left(Objects.requireNonNull(after), opening, amountAfter);
        }
        return closing - opening;
    }

    private Move entered(@Nullable DealVersion before, DealVersion after) {
        return before == null
                ? after.created() > from ? Move.CREATED : Move.APPEARED
                : before.open() ? Move.MOVED_IN : Move.APPEARED;
    }

    /** What was won at another amount than it stood with changed first and was won then. */
    private void left(DealVersion after, long opening, long amount) {
        if (after.open()) {
            put(Move.MOVED_OUT, -opening);
        } else if (after.present() && after.status() == DealStatus.WON) {
            long won = amount == Blank.MONEY ? opening : amount;
            changed(won - opening);
            put(Move.WON, -won);
        } else {
            put(after.present() && after.status() == DealStatus.LOST ? Move.LOST : Move.DROPPED, -opening);
        }
    }

    private void changed(long by) {
        if (by != 0) {
            put(by > 0 ? Move.INCREASED : Move.DECREASED, by);
        }
    }

    private void put(Move move, long amount) {
        sum(move).add(amount);
        counts.merge(move, 1, Integer::sum);
    }

    private boolean in(@Nullable DealVersion said) {
        return said != null && said.open()
                && (due == Integer.MAX_VALUE || (said.expected() != Blank.DATE && said.expected() <= due));
    }

    private MoneySum sum(Move move) {
        return Objects.requireNonNull(sums.get(move));
    }

    double units(Move move) {
        return sum(move).units();
    }

    /** Ten-thousandths. */
    BigDecimal exact(Move move) {
        return sum(move).exact();
    }

    /** Closing less opening, in ten-thousandths. */
    long change() {
        return exact(Move.CLOSING).subtract(exact(Move.OPENING)).longValue();
    }

    int count(Move move) {
        return counts.getOrDefault(move, 0);
    }

    int deals() {
        return deals;
    }

    /** Deals of either state without an amount. */
    int unvalued() {
        return unvalued;
    }
}

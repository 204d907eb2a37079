package app.quarterdeck.metrics.stage;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;

/** How deals went through the stages. A stage counts as reached when it, or a later one, was entered, or the deal won. */
public final class StageHistory {

    private final StageEvents events;
    private final StageOrder order;
    private final FactTable deals;
    private final int[] closed;
    private final Cycle cycle;

    private StageHistory(Data data) {
        this.events = StageEvents.of(data);
        this.order = StageOrder.of(data);
        this.deals = data.deals();
        this.closed = deals.days(Field.DEAL_CLOSED_ON);
        this.cycle = Cycle.of(data);
    }

    public static StageHistory of(Data data) {
        return data.kept(StageHistory.class, () -> new StageHistory(data));
    }

    public StageOrder order() {
        return order;
    }

    public boolean has(int deal) {
        return events.from(deal) < events.to(deal);
    }

    /** Whether the deal is won as known on a day. */
    public boolean won(int deal, int asOf) {
        return deal < deals.to(DealStatus.WON) && deal >= deals.from(DealStatus.WON) && closed[deal] <= asOf
                && closed[deal] != Blank.DATE;
    }

    /** The day a stage was entered or passed, as known on a day; {@link Blank#DATE} where it was not. */
    public int reached(int deal, int rank, int asOf) {
        int day = won(deal, asOf) ? closed[deal] : Integer.MAX_VALUE;
        for (int e = events.from(deal); e < events.to(deal); e++) {
            if (events.day(e) <= asOf && order.rank(events.stage(e)) >= rank) {
                day = Math.min(day, events.day(e));
                break;
            }
        }
        return day == Integer.MAX_VALUE ? Blank.DATE : day;
    }

    /** Rank of the stage the deal is in on a day, and 0 where it is in none. */
    public int current(int deal, int asOf) {
        int last = last(deal, asOf);
        return last < 0 ? StageOrder.CLOSING : order.rank(events.stage(last));
    }

    /** The day the deal entered the stage it is in; {@link Blank#DATE} where it is in none. */
    public int since(int deal, int asOf) {
        int last = last(deal, asOf);
        return last < 0 ? Blank.DATE : events.day(last);
    }

    /**
     * The days of a decided deal's cycle by what they were spent in: index = rank of the stage, 0 = closed and reopened
     * later, last = before the first stage. They add up to the cycle.
     */
    public int[] days(int deal) {
        int[] out = new int[order.size() + 2];
        int start = cycle.start(deal);
        int end = cycle.close(deal);
        int at = start;
        int in = order.size() + 1;
        for (int e = events.from(deal); e < events.to(deal); e++) {
            int day = Math.clamp(events.day(e), start, end);
            out[in] += day - at;
            at = day;
            in = order.rank(events.stage(e));
        }
        out[in] += end - at;
        return out;
    }

    /**
     * Whether the deal passed every required stage in their order: all of them where it was won, else up to the furthest
     * one.
     */
    public boolean inOrder(int deal) {
        int furthest = won(deal, Integer.MAX_VALUE) ? order.size() : 0;
        int last = 0;
        for (int e = events.from(deal); e < events.to(deal); e++) {
            int rank = order.rank(events.stage(e));
            if (required(last, rank)) {
                return false;
            }
            last = Math.max(last, rank);
        }
        return last > 0 && !required(last, furthest + 1);
    }

    /** Whether a required stage stands between two ranks. */
    private boolean required(int after, int before) {
        for (int rank = after + 1; rank < before; rank++) {
            if (order.required(rank)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the deal ever entered the stage itself. */
    public boolean entered(int deal, int rank) {
        for (int e = events.from(deal); e < events.to(deal); e++) {
            if (order.rank(events.stage(e)) == rank) {
                return true;
            }
        }
        return false;
    }

    private int last(int deal, int asOf) {
        int last = -1;
        for (int e = events.from(deal); e < events.to(deal) && events.day(e) <= asOf; e++) {
            last = e;
        }
        return last;
    }
}

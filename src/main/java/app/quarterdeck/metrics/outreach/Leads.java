package app.quarterdeck.metrics.outreach;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of leads: who answered when, which deal they led to. */
public final class Leads {

    private static final double LATE = 0.9;

    private final Data data;
    private final FactTable deals;
    private final int[] created;
    private final int[] createdAt;
    private final int[] responseAt;
    private final int[] dealOf;
    private final int[] firstOut;
    private final int[] lastActivity;
    private final int[] closed;

    private Leads(Data data) {
        FactTable leads = data.table(RecordKind.LEADS);
        this.data = data;
        this.deals = data.deals();
        this.created = data.days(Field.LEAD_CREATED_AT);
        this.createdAt = leads.moments(Field.LEAD_CREATED_AT);
        this.responseAt = leads.moments(Field.LEAD_FIRST_RESPONSE_AT);
        this.dealOf = data.snapshot().linked(Field.LEAD_DEAL_ID);
        this.closed = deals.days(Field.DEAL_CLOSED_ON);
        this.firstOut = new int[leads.size()];
        this.lastActivity = new int[leads.size()];
        Arrays.fill(firstOut, Blank.MOMENT);
        Arrays.fill(lastActivity, Blank.DATE);
        lookAtActivities();
    }

    public static Leads of(Data data) {
        return data.kept(Leads.class, () -> new Leads(data));
    }

    private void lookAtActivities() {
        FactTable activities = data.table(RecordKind.ACTIVITIES);
        int[] leadOf = data.snapshot().linked(Field.ACTIVITY_LEAD_ID);
        int[] at = activities.moments(Field.ACTIVITY_AT);
        int[] direction = activities.codes(Field.ACTIVITY_DIRECTION);
        Words words = Words.of(data);
        for (int row = 0; row < leadOf.length; row++) {
            int lead = leadOf[row];
            if (lead >= 0 && at[row] != Blank.MOMENT) {
                lastActivity[lead] = Math.max(lastActivity[lead], Moment.day(at[row]));
                if (!words.means("incoming", direction[row])) {
                    firstOut[lead] = firstOut[lead] == Blank.MOMENT ? at[row] : Math.min(firstOut[lead], at[row]);
                }
            }
        }
    }

    /** Epoch day; {@link Blank#DATE} where blank. */
    public int created(int lead) {
        return created[lead];
    }

    /** Hours from the lead to its first answer: the recorded one, else the first activity towards it; null = none by then. */
    public @Nullable Double hours(int lead, int asOf) {
        int answer = responseAt[lead] != Blank.MOMENT ? responseAt[lead] : firstOut[lead];
        boolean known = answer != Blank.MOMENT && createdAt[lead] != Blank.MOMENT && Moment.day(answer) <= asOf;
        return known ? Double.valueOf(Math.max(0, answer - createdAt[lead]) / 60.0) : null;
    }

    /** Whether anything went out to it by a day. */
    public boolean followedUp(int lead, int asOf) {
        return hours(lead, asOf) != null;
    }

    /** The last day anything happened with it, or it was created. */
    public int lastTouched(int lead) {
        return Math.max(lastActivity[lead], created[lead]);
    }

    /** Row of the deal it led to, -1 where there is none. */
    public int deal(int lead) {
        return dealOf[lead];
    }

    /** Days from the lead to the won deal; null where none is won by a day. */
    public @Nullable Integer daysToWin(int lead, int asOf) {
        int deal = dealOf[lead];
        boolean won = deal >= deals.from(DealStatus.WON) && deal < deals.to(DealStatus.WON)
                && closed[deal] != Blank.DATE && closed[deal] <= asOf && created[lead] != Blank.DATE;
        return won ? Integer.valueOf(Math.max(0, closed[deal] - created[lead])) : null;
    }

    /**
     * H of leads (settled reading 16): days after which a lead counts as decided, the 90th percentile from lead to won of
     * the wins of the last twelve months; null where none is won.
     */
    public static @Nullable Double decisionDays(Data data) {
        double days = data.kept(List.of(Leads.class, "decision"), () -> of(data).late(data.asOf()));
        return Double.isNaN(days) ? null : days;
    }

    private double late(int asOf) {
        int after = Span.yearBefore(asOf);
        double[] days = IntStream.range(0, created.length)
                .filter(lead -> daysToWin(lead, asOf) != null && closed[dealOf[lead]] > after)
                .mapToDouble(lead -> closed[dealOf[lead]] - (double) created[lead]).map(d -> Math.max(0, d)).toArray();
        return days.length == 0 ? Double.NaN : Spread.percentile(days, LATE);
    }
}

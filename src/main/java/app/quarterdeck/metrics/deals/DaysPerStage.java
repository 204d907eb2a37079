package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Mean days that won deals spent in each stage, all visits together (T4). Means add up to the mean cycle of these deals,
 * which is the figure itself; so time closed and reopened, and time before the first stage, are lines of their own.
 */
public final class DaysPerStage extends OfDeals {

    /** Key of the line of time spent closed and reopened later. */
    public static final String REOPENED = "(reopened)";
    /** Key of the line of time before the first stage was entered. */
    public static final String BEFORE = "(before the first stage)";

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        int[] won = won(scope, left);
        long sum = 0;
        for (int deal : won) {
            sum += Cycle.of(scope.data()).days(deal);
        }
        Outcome outcome = won.length == 0
                ? Outcome.none("no-rows")
                : Outcome.of((double) sum / won.length, won.length);
        for (Part part : parts(scope)) {
            outcome = outcome.step(Note.of("metrics.step.stage", part.keys().getFirst(),
                    days(part.outcome().value() == null ? 0 : part.outcome().value())));
        }
        return outcome.left(left.leftOut());
    }

    @Override
    public List<Part> parts(Scope scope) {
        StageHistory history = StageHistory.of(scope.data());
        int[] won = won(scope, new Tally());
        int steps = history.order().size();
        long[] sums = new long[steps + 2];
        for (int deal : won) {
            int[] days = history.days(deal);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += days[i];
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int rank = 1; rank <= steps && won.length > 0; rank++) {
            parts.add(part(history.order().name(rank), sums[rank], won.length));
        }
        if (sums[0] > 0) {
            parts.add(part(REOPENED, sums[0], won.length));
        }
        if (sums[steps + 1] > 0) {
            parts.add(part(BEFORE, sums[steps + 1], won.length));
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        Tally left = new Tally();
        int[] won = won(scope, left);
        double[] days = new double[won.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Cycle.of(scope.data()).days(won[i]);
        }
        return new Traced(RecordKind.DEALS, won, days, left);
    }

    private static Part part(String key, long sum, int deals) {
        return new Part(List.of(key), Outcome.of((double) sum / deals, deals));
    }

    private static int[] won(Scope scope, Tally left) {
        StageHistory history = StageHistory.of(scope.data());
        Cycle cycle = Cycle.of(scope.data());
        var deals = scope.data().deals();
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        RowSet won = scope.rows(RecordKind.DEALS).between(deals.from(DealStatus.WON), deals.to(DealStatus.WON));
        IntList out = new IntList();
        for (int i = 0; i < won.size(); i++) {
            int deal = won.at(i);
            Reason missing = closed[deal] == Blank.DATE ? Reason.NO_CLOSE_DATE : cycle.missing(deal);
            if (closed[deal] != Blank.DATE && !scope.window().holds(closed[deal])) {
                continue;
            }
            if (missing != null) {
                left.add(missing, deal);
            } else if (!history.has(deal)) {
                left.add(Reason.NO_STAGE_HISTORY, deal);
            } else {
                out.add(deal);
            }
        }
        return out.toArray();
    }
}

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
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the deals that reached a stage and are ripe, those that reached the next or any later one (W8, settled reading 17). A
 * skipped stage counts as reached, a step back counts for nothing. The figure itself is from the first stage to won.
 */
public final class StageConversion extends OfDeals {

    @Override
    public Outcome of(Scope scope) {
        StageHistory history = StageHistory.of(scope.data());
        if (history.order().size() == 0) {
            return Outcome.none("no-stages");
        }
        return between(scope, history, 1, history.order().size() + 1);
    }

    @Override
    public List<Part> parts(Scope scope) {
        StageHistory history = StageHistory.of(scope.data());
        List<Part> parts = new ArrayList<>();
        for (int rank = 1; rank <= history.order().size(); rank++) {
            parts.add(new Part(List.of(history.order().name(rank)), between(scope, history, rank, rank + 1)));
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        StageHistory history = StageHistory.of(scope.data());
        Tally left = new Tally();
        int[] reached = reached(scope, history, 1, left);
        double[] hits = new double[reached.length];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = history.won(reached[i], scope.asOf()) ? 1 : 0;
        }
        return new Traced(RecordKind.DEALS, reached, hits, left);
    }

    private static Outcome between(Scope scope, StageHistory history, int from, int to) {
        Tally left = new Tally();
        int[] reached = reached(scope, history, from, left);
        int hits = 0;
        for (int deal : reached) {
            hits += to > history.order().size()
                    ? history.won(deal, scope.asOf()) ? 1 : 0
                    : history.reached(deal, to, scope.asOf()) == Blank.DATE ? 0 : 1;
        }
        return Outcome.share(hits, reached.length).left(left.leftOut())
                .step(Note.of("metrics.step.share", hits, reached.length))
                .ripe(!left.rows().containsKey(Reason.NOT_RIPE));
    }

    /** The deals that reached a stage on the counted days and long enough ago to be decided. */
    private static int[] reached(Scope scope, StageHistory history, int rank, Tally left) {
        Double ripe = Cycle.decisionDays(scope.data());
        RowSet deals = scope.rows(RecordKind.DEALS);
        IntList out = new IntList();
        for (int i = 0; i < deals.size(); i++) {
            int deal = deals.at(i);
            if (!history.has(deal)) {
                left.add(Reason.NO_STAGE_HISTORY, deal);
                continue;
            }
            int day = history.reached(deal, rank, scope.asOf());
            if (day == Blank.DATE || !scope.window().holds(day)) {
                continue;
            }
            if (ripe != null && scope.asOf() - day >= ripe) {
                out.add(deal);
            } else {
                left.add(Reason.NOT_RIPE, deal);
            }
        }
        return out.toArray();
    }
}

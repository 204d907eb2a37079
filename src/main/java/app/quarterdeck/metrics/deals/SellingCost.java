package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** What selling costs for each day a deal is open: the cost of the period over the deal-days in it (T9). */
public final class SellingCost extends OfDeals {

    private final Lookup lookup;

    public SellingCost(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        Window window = counted(scope);
        Outcome spent = lookup.get("selling-cost").of(scope.over(scope.period(), window));
        Double cost = spent.value();
        if (cost == null || window.isEmpty()) {
            return spent.noData() == null ? Outcome.none("no-rows") : Outcome.of(null, 0).because(spent.noData());
        }
        Tally left = new Tally();
        long days = 0;
        int open = 0;
        RowSet deals = scope.rows(RecordKind.DEALS);
        for (int i = 0; i < deals.size(); i++) {
            int inside = open(scope, deals.at(i), window, left);
            days += inside;
            open += inside > 0 ? 1 : 0;
        }
        if (days == 0) {
            return Outcome.none("no-rows").left(left.leftOut());
        }
        return Outcome.of(cost / days, open).left(left.leftOut())
                .step(Note.of("metrics.step.cost", money(scope, cost), days, open)).caveats(spent.caveats());
    }

    /** Days a deal was open inside the window: from its start to its close, or to the last counted day. */
    private static int open(Scope scope, int deal, Window window, Tally left) {
        int start = Cycle.of(scope.data()).start(deal);
        if (start == Blank.DATE) {
            left.add(Reason.NO_START_DATE, deal);
            return 0;
        }
        int closed = scope.data().deals().days(Field.DEAL_CLOSED_ON)[deal];
        boolean decided = scope.data().snapshot().status(deal) != DealStatus.OPEN;
        if (decided && closed == Blank.DATE) {
            left.add(Reason.NO_CLOSE_DATE, deal);
            return 0;
        }
        int end = decided ? Math.min(closed, scope.asOf()) : scope.asOf();
        return Math.max(0, Math.min(end, window.to() + 1) - Math.max(start, window.from()));
    }

    private static Window counted(Scope scope) {
        Integer first = Span.first(scope.data(), scope.data().settings().cycleStart());
        return scope.window().undated() && first != null ? Window.range(first, scope.asOf()) : scope.window();
    }
}

package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The chance that an open deal is won (P3): the deal's own; else the stage's own history, being the won share of the deals
 * that reached the stage within the last twelve months and are ripe, where there are at least 30; else what the user gave
 * the stage.
 */
public final class Chances {

    private static final int ENOUGH = 30;

    private final double[] own;
    private final int[] stages;
    private final StageOrder order;
    private final @Nullable Double[] byRank;

    public Chances(Scope scope) {
        Data data = scope.data();
        this.own = data.deals().numbers(Field.DEAL_PROBABILITY);
        this.stages = data.split(RecordKind.DEALS, Dimension.STAGE);
        this.order = StageOrder.of(data);
        this.byRank = data.kept(java.util.List.of(Chances.class, scope.asOf()), () -> history(data, scope.asOf()));
    }

    /** 0 to 1; null where nobody knows. */
    @Nullable
    Double of(int deal) {
        return of(own[deal], stages[deal]);
    }

    /**
     * The chance of a deal of which this was said.
     *
     * @param said  0 to 1, NaN = blank
     * @param stage code of the dictionary
     */
    public @Nullable Double of(double said, int stage) {
        if (!Double.isNaN(said)) {
            return said;
        }
        int rank = stage == Blank.TEXT ? StageOrder.CLOSING : order.rank(stage);
        return rank == StageOrder.CLOSING ? null : byRank[rank] != null ? byRank[rank] : order.probability(rank);
    }

    private static @Nullable Double[] history(Data data, int asOf) {
        StageHistory history = StageHistory.of(data);
        int steps = history.order().size();
        int[] reached = new int[steps + 1];
        int[] won = new int[steps + 1];
        Double ripe = Cycle.decisionDays(data);
        int from = Span.yearBefore(asOf);
        for (int deal = 0; deal < data.deals().size() && ripe != null; deal++) {
            for (int rank = 1; rank <= steps && history.has(deal); rank++) {
                int day = history.reached(deal, rank, asOf);
                if (day != Blank.DATE && day > from && asOf - day >= ripe) {
                    reached[rank]++;
                    won[rank] += history.won(deal, asOf) ? 1 : 0;
                }
            }
        }
        Double[] out = new Double[steps + 1];
        for (int rank = 1; rank <= steps; rank++) {
            out[rank] = reached[rank] < ENOUGH ? null : Double.valueOf((double) won[rank] / reached[rank]);
        }
        return out;
    }
}

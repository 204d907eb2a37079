package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.DealStatus;
import java.util.Arrays;
import java.util.List;

/** Open deals longer in their stage than the 75th percentile of what won deals spent in it (T7). */
public final class Stuck implements RowTest {

    private final StageHistory history;
    private final int day;
    private final double[] usual;

    public Stuck(Scope scope) {
        Data data = scope.data();
        this.history = StageHistory.of(data);
        this.day = scope.onDay();
        this.usual = data.kept(List.of(Stuck.class, day), () -> usual(data));
    }

    /** Whether the deal is in a stage that won deals have gone through. */
    public boolean known(int row) {
        int rank = history.current(row, day);
        return rank != StageOrder.CLOSING && !Double.isNaN(usual[rank]);
    }

    @Override
    public boolean holds(int row) {
        return known(row) && day - history.since(row, day) > usual[history.current(row, day)];
    }

    /** Days the deal is in its stage, and the usual ones; only where {@link #holds}. */
    public double[] days(int row) {
        return new double[]{day - history.since(row, day), usual[history.current(row, day)]};
    }

    private double[] usual(Data data) {
        int steps = history.order().size();
        double[][] days = new double[steps + 1][data.deals().to(DealStatus.WON)];
        int[] sizes = new int[steps + 1];
        for (int row = data.deals().from(DealStatus.WON); row < data.deals().to(DealStatus.WON); row++) {
            if (history.won(row, day) && history.has(row) && Cycle.of(data).missing(row) == null) {
                int[] spent = history.days(row);
                for (int rank = 1; rank <= steps; rank++) {
                    if (history.entered(row, rank)) {
                        days[rank][sizes[rank]++] = spent[rank];
                    }
                }
            }
        }
        double[] out = new double[steps + 1];
        for (int rank = 1; rank <= steps; rank++) {
            double[] stage = Arrays.copyOf(days[rank], sizes[rank]);
            out[rank] = stage.length == 0 ? Double.NaN : Spread.percentile(stage, 0.75);
        }
        return out;
    }
}

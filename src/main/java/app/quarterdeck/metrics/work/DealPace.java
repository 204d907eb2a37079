package app.quarterdeck.metrics.work;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.conditions.Slow;
import app.quarterdeck.metrics.conditions.Stuck;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import org.jspecify.annotations.Nullable;

/**
 * How long a deal takes beside the usual time, in days, by the rules of the metrics; null = not known.
 *
 * @param age        of an open deal up to the as-of date, of a decided one its cycle
 * @param usual      of won deals of its size; null for decided deals
 * @param inStage    days in its present stage; null for decided deals
 * @param stageUsual the usual ones
 */
public record DealPace(@Nullable Double age, @Nullable Double usual, @Nullable Double inStage,
        @Nullable Double stageUsual) {

    /** @param row of the table of deals */
    public static DealPace of(Scope scope, int row) {
        Data data = scope.data();
        Cycle cycle = Cycle.of(data);
        if (data.snapshot().status(row) != DealStatus.OPEN) {
            return new DealPace(cycle.missing(row) == null ? (double) cycle.days(row) : null, null, null, null);
        }
        Slow slow = new Slow(scope);
        Stuck stuck = new Stuck(scope);
        double[] stage = stuck.known(row) ? stuck.days(row) : new double[]{Double.NaN, Double.NaN};
        return new DealPace(cycle.start(row) == Blank.DATE ? null : (double) scope.onDay() - cycle.start(row),
                orNull(slow.usual(row)), orNull(stage[0]), orNull(stage[1]));
    }

    private static @Nullable Double orNull(double days) {
        return Double.isNaN(days) ? null : days;
    }
}

package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Open deals past their usual time (T6): older than the 75th percentile of the cycles won in the last twelve months in the
 * same quarter of amounts; all wins where there are fewer than ten of that size, or the deal has no amount.
 */
public final class Slow implements RowTest {

    private static final int ENOUGH = 10;
    private static final int BANDS = 4;

    private final long[] amounts;
    private final Cycle cycle;
    private final int day;
    private final Limits limits;

    /** Upper ends of the lower three bands, and usual days by band, the last one for all sizes; NaN = none. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Limits(double[] cuts, double[] days) {
    }

    public Slow(Scope scope) {
        Data data = scope.data();
        this.amounts = Amounts.of(data, Field.DEAL_AMOUNT, Reason.NO_AMOUNT).values();
        this.cycle = Cycle.of(data);
        this.day = scope.onDay();
        this.limits = data.kept(List.of(Slow.class, day), () -> limits(data));
    }

    public boolean known() {
        return !Double.isNaN(limits.days[BANDS]);
    }

    @Override
    public boolean holds(int row) {
        return cycle.start(row) != Blank.DATE && day - cycle.start(row) > usual(row);
    }

    /** Usual days over all sizes; NaN where nothing was won. */
    public double usual() {
        return limits.days[BANDS];
    }

    /** Usual days of a deal of its size; NaN where nothing was won. */
    public double usual(int row) {
        return limits.days[amounts[row] == Blank.MONEY ? BANDS : band((double) amounts[row], limits.cuts)];
    }

    private Limits limits(Data data) {
        int[] wins = wins(data);
        double[] sizes = IntStream.of(wins).filter(row -> amounts[row] != Blank.MONEY)
                .mapToDouble(row -> (double) amounts[row])
                .toArray();
        double[] cuts = new double[BANDS - 1];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = sizes.length == 0 ? Double.NaN : Spread.percentile(sizes, (i + 1) / (double) BANDS);
        }
        double[] days = new double[BANDS + 1];
        days[BANDS] = limit(IntStream.of(wins));
        for (int i = 0; i < BANDS; i++) {
            int band = i;
            int[] same = IntStream.of(wins)
                    .filter(row -> amounts[row] != Blank.MONEY && band((double) amounts[row], cuts) == band).toArray();
            days[i] = same.length < ENOUGH ? days[BANDS] : limit(IntStream.of(same));
        }
        return new Limits(cuts, days);
    }

    private int[] wins(Data data) {
        IntList wins = new IntList();
        for (int row = data.deals().from(DealStatus.WON); row < data.deals().to(DealStatus.WON); row++) {
            if (cycle.missing(row) == null && cycle.close(row) > Span.yearBefore(day) && cycle.close(row) <= day) {
                wins.add(row);
            }
        }
        return wins.toArray();
    }

    private double limit(IntStream wins) {
        double[] days = wins.mapToDouble(cycle::days).toArray();
        return days.length == 0 ? Double.NaN : Spread.percentile(days, 0.75);
    }

    private static int band(double amount, double[] cuts) {
        int at = Arrays.binarySearch(cuts, amount);
        return at >= 0 ? at : -at - 1;
    }
}

package app.quarterdeck.metrics.views;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days from the start the workspace chose (created, qualified or first contact) to the close of a deal. */
public final class Cycle {

    private final int[] starts;
    private final int[] closes;

    private Cycle(FactTable deals, Field start) {
        this.starts = deals.days(start);
        this.closes = deals.days(Field.DEAL_CLOSED_ON);
    }

    public static Cycle of(Data data) {
        return data.kept(Cycle.class, () -> new Cycle(data.deals(), data.settings().cycleStart()));
    }

    /** Why the deal has no cycle; null where it has one. A negative one is an error of the data. */
    public @Nullable Reason missing(int row) {
        if (starts[row] == Blank.DATE) {
            return Reason.NO_START_DATE;
        } else if (closes[row] == Blank.DATE) {
            return Reason.NO_CLOSE_DATE;
        }
        return closes[row] < starts[row] ? Reason.CLOSED_BEFORE_START : null;
    }

    public int days(int row) {
        return closes[row] - starts[row];
    }

    /** Epoch day, {@link Blank#DATE} where blank. */
    public int start(int row) {
        return starts[row];
    }

    public int close(int row) {
        return closes[row];
    }

    /** The cycles of the deals won in the twelve months up to a day, ascending. Never change the array. */
    public static double[] wonInYear(Data data, int asOf) {
        return data.kept(List.of("cycles", asOf), () -> of(data).won(data.deals(), Span.yearBefore(asOf) + 1, asOf));
    }

    /** A percentile of {@link #wonInYear}; null where nothing was won. */
    public static @Nullable Double percentile(Data data, int asOf, double share) {
        double[] cycles = wonInYear(data, asOf);
        return cycles.length == 0 ? null : Double.valueOf(Spread.percentile(cycles.clone(), share));
    }

    /**
     * H of the catalogue, the days after which a deal counts as decided: set by the user, else the 90th percentile of the
     * won cycles of the last twelve months, unrounded and one for the whole workspace; null where nothing was won.
     */
    public static @Nullable Double decisionDays(Data data) {
        Double set = data.settings().decisionDays();
        return set != null ? set : percentile(data, data.asOf(), 0.9);
    }

    private double[] won(FactTable deals, int from, int to) {
        double[] out = new double[deals.to(DealStatus.WON) - deals.from(DealStatus.WON)];
        int size = 0;
        for (int row = deals.from(DealStatus.WON); row < deals.to(DealStatus.WON); row++) {
            if (closes[row] >= from && closes[row] <= to && missing(row) == null) {
                out[size++] = days(row);
            }
        }
        double[] cycles = Arrays.copyOf(out, size);
        Arrays.sort(cycles);
        return cycles;
    }
}

package app.quarterdeck.guide.asked;

import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.stat.TwoShares;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a rate, a median or a mean, so that two of them can be told apart or not.
 *
 * @param hits   of a rate; 0 else
 * @param n      rows
 * @param values of a median or mean, ascending; empty for a rate
 * @param share  0 to 1 of a percentile; NaN for a mean
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record Sample(long hits, long n, double[] values, double share) {

    private static final MannWhitneyUTest RANKS = MannWhitneyUTest.withDefaults();

    /** Null where the metric is neither a rate of rows nor the middle of values. */
    public static @Nullable Sample of(Asked asked, Result result, Selection days) {
        Metric metric = asked.metric(result.metric());
        Formula formula = metric.formula();
        if (result.value() == null) {
            return null;
        } else if (result.unit() == Unit.PERCENT && result.interval() != null) {
            return rate(result.value(), result.n());
        } else if (formula == null) {
            return null;
        }
        return switch (formula.aggregate()) {
            case MEAN -> middle(asked.engine().values(result.metric(), days), Double.NaN);
            case PERCENTILE -> middle(asked.engine().values(result.metric(), days), formula.share());
            case COUNT, DISTINCT_CUSTOMERS, SUM, SHARE, SHARE_OF_SUM, ODDS, RATIO, PER_ORDER, PER_DAY -> null;
        };
    }

    /** @param percent 0–100 of n rows */
    public static Sample rate(double percent, long n) {
        return new Sample(Math.round(percent / 100 * n), n, new double[0], 0);
    }

    private static Sample middle(double[] ascending, double share) {
        return new Sample(0, ascending.length, ascending, share);
    }

    /** What is left where some of the rows are taken away. */
    public Sample without(Sample some) {
        double[] left = new double[Math.max(0, values.length - some.values.length)];
        int taken = 0;
        int kept = 0;
        for (double value : values) {
            if (taken < some.values.length && some.values[taken] == value) {
                taken++;
            } else if (kept < left.length) {
                left[kept++] = value;
            }
        }
        return new Sample(hits - some.hits, n - some.n, left, share);
    }

    /** The rate in per cent, the percentile or the mean; NaN of nothing. */
    public double figure() {
        if (n == 0) {
            return Double.NaN;
        } else if (values.length == 0) {
            return 100.0 * hits / n;
        }
        return Double.isNaN(share) ? Mean.of(values).getAsDouble() : Spread.ofSorted(values, share);
    }

    /** How likely at least so large a difference is where there is none, 0 to 1: Fisher's exact test of rates, else by ranks. */
    public double chance(Sample other) {
        if (n == 0 || other.n == 0) {
            return 1;
        } else if (values.length == 0) {
            return TwoShares.chance((int) hits, (int) n, (int) other.hits, (int) other.n);
        }
        boolean allAlike = values[0] == values[values.length - 1] && Arrays.equals(other.values,
                fill(other.values.length, values[0]));
        return allAlike ? 1 : RANKS.test(values, other.values).getPValue();
    }

    private static double[] fill(int size, double value) {
        double[] out = new double[size];
        Arrays.fill(out, value);
        return out;
    }
}

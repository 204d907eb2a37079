package app.quarterdeck.metrics.stat;

import app.quarterdeck.model.measure.Interval;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** Percentiles and 95 % intervals as the catalogue wants them (rules G8 and G10, settled reading 21). */
public final class Spread {

    /** The least share of a figure's chance that is called luck: intervals hold the other 95 %. */
    public static final double LUCK = 0.05;

    private static final double TAIL = LUCK / 2;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    /** Half the width of a 95 % interval in standard deviations. */
    public static final double Z = NORMAL.inverseSurvivalProbability(TAIL);
    /** Type 7, the spreadsheet's PERCENTILE.INC. */
    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(false);

    private Spread() {
    }

    /** @param values at least one; reordered by the call */
    public static double percentile(double[] values, double share) {
        return TYPE_7.evaluate(values, share);
    }

    /** @param sorted at least one, ascending; unchanged */
    public static double ofSorted(double[] sorted, double share) {
        return ofSorted(sorted.length, i -> sorted[i], share);
    }

    /** As {@link #ofSorted(double[], double)} of values known by their position. */
    public static double ofSorted(int size, IntToDoubleFunction sorted, double share) {
        return TYPE_7.evaluate(size, sorted, share);
    }

    /** Of a sample of at least two. */
    public static double variance(double[] values) {
        return Variance.of(values).getAsDouble();
    }

    /** Wilson's interval of a share, in per cent; null where there is no trial. */
    public static @Nullable Interval wilson(long hits, long trials) {
        if (trials <= 0 || trials > Integer.MAX_VALUE) {
            return null;
        }
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) trials, (int) hits, 2 * TAIL);
        return new Interval(100 * interval.getLowerBound(), 100 * interval.getUpperBound());
    }

    /**
     * The ranks (1 = smallest) between which a percentile lies with at least 95 % confidence, whatever the distribution;
     * null where there are too few values for that.
     */
    public static int @Nullable [] ranks(int n, double share) {
        if (n < 2) {
            return null;
        }
        BinomialDistribution below = BinomialDistribution.of(n, share);
        int low = below.inverseCumulativeProbability(TAIL);
        if (below.cumulativeProbability(low) > TAIL) {
            low--;
        }
        low++;
        int high = below.inverseCumulativeProbability(1 - TAIL) + 1;
        return low < 1 || high > n ? null : new int[]{low, high};
    }

    /**
     * The two-sided p-value of a difference, as its 95 % interval implies it.
     *
     * @param difference  its size, more than zero
     * @param towardsZero how far the interval reaches from the difference towards zero
     */
    public static double luck(double difference, double towardsZero) {
        return towardsZero <= 0
                ? 0
                : 2 * NORMAL.survivalProbability(
                        Z * difference / towardsZero);
    }

    /** The order-statistic interval of a percentile; null where there are too few values. */
    public static @Nullable Interval around(double[] sorted, double share) {
        return around(sorted.length, i -> sorted[i], share);
    }

    /** As {@link #around(double[], double)} of values known by their position. */
    public static @Nullable Interval around(int size, IntToDoubleFunction sorted, double share) {
        int[] ranks = ranks(size, share);
        return ranks == null
                ? null
                : new Interval(sorted.applyAsDouble(ranks[0] - 1), sorted.applyAsDouble(ranks[1] - 1));
    }
}

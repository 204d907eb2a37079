package app.quarterdeck.metrics.stat;

import app.quarterdeck.model.measure.Interval;
import java.util.Arrays;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.jspecify.annotations.Nullable;

/** Whether two shares differ, and what is left of many such findings when the luck of many looks is taken away. */
public final class Screen {

    private static final FisherExactTest FISHER = FisherExactTest.withDefaults();

    private Screen() {
    }

    /** Fisher's exact test, two-sided: how likely at least so large a difference is where there is none. */
    public static double chance(int hits, int trials, int otherHits, int otherTrials) {
        return FISHER.test(new int[][]{{hits, trials - hits}, {otherHits, otherTrials - otherHits}}).getPValue();
    }

    /**
     * Benjamini and Hochberg's limit: findings with a chance up to it stand, of which at most the given share is luck. Zero
     * where none stands.
     */
    public static double limit(double[] chances, double luck) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        for (int i = sorted.length - 1; i >= 0; i--) {
            if (sorted[i] <= luck * (i + 1) / sorted.length) {
                return sorted[i];
            }
        }
        return 0;
    }

    /** Katz's 95 % interval of the ratio of two shares; null where one of them has no hit. */
    public static @Nullable Interval ratio(int hits, int trials, int otherHits, int otherTrials) {
        if (hits == 0 || otherHits == 0) {
            return null;
        }
        double ratio = (double) hits / trials / ((double) otherHits / otherTrials);
        double around = Spread.Z
                * Math.sqrt(1.0 / hits - 1.0 / trials + 1.0 / otherHits - 1.0 / otherTrials);
        return new Interval(ratio * Math.exp(-around), ratio * Math.exp(around));
    }
}

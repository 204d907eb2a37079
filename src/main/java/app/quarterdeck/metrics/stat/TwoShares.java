package app.quarterdeck.metrics.stat;

import app.quarterdeck.model.measure.Interval;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.jspecify.annotations.Nullable;

/** Two shares set against each other. */
public final class TwoShares {

    private static final FisherExactTest FISHER = FisherExactTest.withDefaults();

    private TwoShares() {
    }

    /** Fisher's exact test, two-sided: how likely at least so large a difference is where there is none. */
    public static double chance(int hits, int trials, int otherHits, int otherTrials) {
        return FISHER.test(new int[][]{{hits, trials - hits}, {otherHits, otherTrials - otherHits}}).getPValue();
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

package app.quarterdeck.guide.asked;

import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import org.apache.commons.statistics.descriptive.Mean;
import org.jspecify.annotations.Nullable;

/** How sure a figure is, and whether two of them differ beyond luck. */
public final class Span {

    private Span() {
    }

    /** The 95 % interval: the metric's own, that of a mean from its values; null where none can be given. */
    public static @Nullable Interval of(Asked asked, Result result) {
        Formula formula = asked.metric(result.metric()).formula();
        boolean mean = formula != null && formula.aggregate() == Formula.Aggregate.MEAN;
        if (result.interval() != null || !mean || result.n() < Result.FEW) {
            return result.interval();
        }
        double[] values = asked.engine().values(result.metric(), asked.selection().over(result.counted()));
        return values.length < Result.FEW ? null : ofMean(values);
    }

    private static Interval ofMean(double[] values) {
        double mean = Mean.of(values).getAsDouble();
        double around = Spread.Z * Math.sqrt(Spread.variance(values) / values.length);
        return new Interval(mean - around, mean + around);
    }

    /**
     * Whether the interval of the difference leaves zero out; that interval is made of those of both sides (MOVER: Zou and
     * Donner 2008).
     */
    public static boolean clear(@Nullable Double one, @Nullable Interval ofOne, @Nullable Double other,
            @Nullable Interval ofOther) {
        Interval difference = difference(one, ofOne, other, ofOther);
        return difference != null && (difference.low() > 0 || difference.high() < 0);
    }

    /** The interval of one less the other; null where a side has none. */
    public static @Nullable Interval difference(@Nullable Double one, @Nullable Interval ofOne, @Nullable Double other,
            @Nullable Interval ofOther) {
        if (one == null || ofOne == null || other == null || ofOther == null) {
            return null;
        }
        double difference = one - other;
        return new Interval(difference - Math.hypot(one - ofOne.low(), ofOther.high() - other),
                difference + Math.hypot(ofOne.high() - one, other - ofOther.low()));
    }
}

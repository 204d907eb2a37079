package app.quarterdeck.metrics.leads;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One thing known of deals, and how those with it fare.
 *
 * @param deals    ripe deals with it, and {@code won} of them in time
 * @param all      ripe deals of which it is known at all, and {@code allWon} of them in time
 * @param interval of the lift, 95 %; null = not known
 * @param stands   whether it is clear of 1 and passed the screen against luck
 */
public record Attribute(Dimension dimension, String member, int deals, int won, int all, int allWon,
        @Nullable Interval interval, boolean stands) {

    /** Its win rate over that of all deals of which it is known. */
    public double lift() {
        return (double) won / deals / ((double) allWon / all);
    }

    /** In per cent. */
    public double rate() {
        return 100.0 * won / deals;
    }
}

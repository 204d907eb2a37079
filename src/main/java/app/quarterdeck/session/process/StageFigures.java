package app.quarterdeck.session.process;

import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.record.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stage and what the data says about it.
 *
 * @param open       deals in it now
 * @param conversion share of the ripe deals that reached it and went on, in per cent; null = not known
 * @param reached    those deals
 * @param range      of the conversion, 95 %; null = not known
 * @param days       median days of won deals in it; null = not known
 * @param mean       mean days, which add up to the mean cycle
 * @param daysRange  of the median, 95 %; null = too few
 * @param won        the deals the days rest on
 * @param slow       open deals in it that are past their usual time
 */
public record StageFigures(Stage stage, long open, @Nullable Double conversion, long reached, @Nullable Interval range,
        @Nullable Double days, @Nullable Double mean, @Nullable Interval daysRange, long won, long slow) {

    /** How many of those that reached it went no further. */
    public long dropped() {
        return conversion == null ? 0 : reached - Math.round(conversion * reached / 100);
    }
}

package app.quarterdeck.metrics.change;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a figure, shared out over the members of a dimension. The effects add up to the change.
 *
 * @param unit          of the effects: points where the figure is in per cent, else its own
 * @param then          the days compared with; null where there is nothing to compare with
 * @param contributions the largest first, whichever way they go; {@link Contribution#rest} last
 * @param reason        why there are none, where there are none
 */
public record Change(String metric, Dimension by, Unit unit, @Nullable Double value, @Nullable Double earlier,
        @Nullable Period then, List<Contribution> contributions, @Nullable Note reason) {

    /**
     * What one member adds.
     *
     * @param key    its value; an empty text is the blank
     * @param rest   how many members this one stands for where it is the rest; 0 = it is a member
     * @param now    its own figure; null where it has none, or is the rest
     * @param effect what it adds to the change: mix + rate
     * @param mix    of rates and means, what its larger or smaller part in the whole adds; 0 of sums
     * @param rate   of rates and means, what its own change adds; of sums the whole effect
     */
    public record Contribution(String key, int rest, @Nullable Double now, @Nullable Double earlier, double effect,
            double mix, double rate) {
    }

    public Change {
        contributions = List.copyOf(contributions);
    }
}

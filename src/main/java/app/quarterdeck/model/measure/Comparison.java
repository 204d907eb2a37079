package app.quarterdeck.model.measure;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the one it is compared with.
 *
 * @param period     the days compared with; null for a target
 * @param toDate     whether only the same elapsed days were taken (rule G3)
 * @param value      the earlier figure or the target; null = no data
 * @param change     points for percentages, per cent for money, the metric's own unit else; null where it cannot be given
 * @param changeUnit unit of {@code change}
 * @param reason     why there is no change, where there is none
 */
public record Comparison(Against against, @Nullable Period period, boolean toDate, @Nullable Double value,
        @Nullable Double change, Unit changeUnit, @Nullable Note reason) {
}

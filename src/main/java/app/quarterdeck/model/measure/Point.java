package app.quarterdeck.model.measure;

import app.quarterdeck.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One step of a series.
 *
 * @param value null = no data
 * @param ripe  false where the step still runs or its rows may still change: drawn hatched
 */
public record Point(Period period, @Nullable Double value, long n, boolean ripe) {
}

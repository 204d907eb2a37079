package app.quarterdeck.guide.shapes;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One group against all others.
 *
 * @param figure of the group
 * @param rest   of the others; NaN where it cannot be told
 * @param n      rows of the group
 * @param others rows of the others
 * @param chance how likely so large a difference is by luck, 0 to 1; NaN where it cannot be tested
 */
record Contrast(Dimension by, String key, double figure, @Nullable Interval interval, double rest, long n, long others,
        double chance) {
}

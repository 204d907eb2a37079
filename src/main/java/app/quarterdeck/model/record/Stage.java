package app.quarterdeck.model.record;

import org.jspecify.annotations.Nullable;

/**
 * One step of the sales process.
 *
 * @param order       1 is the first step
 * @param probability chance of winning from here, 0 to 1; null where the user gave none
 */
public record Stage(String name, int order, @Nullable Double probability) {
}

package app.quarterdeck.model.record;

import org.jspecify.annotations.Nullable;

/**
 * One step of the sales process.
 *
 * @param order       1 is the first step
 * @param probability chance of winning from here, 0 to 1; null where the user gave none
 * @param required    whether a deal must pass it to have followed the process
 */
public record Stage(String name, int order, @Nullable Double probability, boolean required) {
}

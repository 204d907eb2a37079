package app.quarterdeck.model.measure;

import org.jspecify.annotations.Nullable;

/**
 * A figure said beside the main one: the count of open deals beside their value.
 *
 * @param id what it is; its name is the message {@code metrics.extra.<id>}
 */
public record Extra(String id, Unit unit, @Nullable Double value) {
}

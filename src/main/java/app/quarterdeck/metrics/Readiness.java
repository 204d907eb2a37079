package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import java.util.List;

/**
 * Whether the data at hand can feed a metric.
 *
 * @param missing stable codes of what is missing: a field such as {@code deals.source}, a kind such as {@code quotas}, a
 *                setting such as {@code settings.selling-cost}; empty = ready
 */
public record Readiness(List<String> missing) {

    public Readiness {
        missing = List.copyOf(missing);
    }

    public boolean ready() {
        return missing.isEmpty();
    }

    /** What is missing in words, in the order of the codes. */
    public List<Note> names() {
        return missing.stream().map(code -> Note.of("metrics.needs." + code)).toList();
    }
}

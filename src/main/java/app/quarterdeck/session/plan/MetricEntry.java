package app.quarterdeck.session.plan;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.session.Analysis;
import java.util.List;

/**
 * A metric on the shelves of the catalogue.
 *
 * @param name   in words
 * @param family id of its shelf, in words {@code metrics.family.<id>}
 * @param needs  what is missing to measure it; empty = ready
 */
public record MetricEntry(String id, String name, String family, List<Answer.Need> needs) {

    public MetricEntry {
        needs = List.copyOf(needs);
    }

    /** All metrics a user may ask for, shelf by shelf. */
    public static List<MetricEntry> all(Analysis analysis, Messages messages) {
        return analysis.engine().catalogue().stream().map(metric -> new MetricEntry(metric.id(),
                messages.say(metric.name()), metric.family().id(), analysis.missing(metric.id()))).toList();
    }

    public boolean ready() {
        return needs.isEmpty();
    }
}

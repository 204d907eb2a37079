package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Names;
import app.quarterdeck.session.plan.MetricEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue: the name of a family, or a metric.
 *
 * @param heading empty for a metric
 * @param entry   null for a heading
 */
record Shelf(String heading, @Nullable MetricEntry entry) {

    /** Which metrics are listed. */
    enum Show {
        ALL,
        READY,
        NEEDS;

        boolean admits(MetricEntry entry) {
            return this == ALL || entry.ready() == (this == READY);
        }
    }

    /**
     * The catalogue family by family; a family without a metric that fits has no heading.
     *
     * @param typed  found in names and families, whatever the case
     * @param family the name of a family by its id
     */
    static List<Shelf> of(List<MetricEntry> catalogue, Show show, String typed, UnaryOperator<String> family) {
        String key = Names.key(typed);
        List<Shelf> out = new ArrayList<>();
        String last = "";
        for (MetricEntry entry : catalogue) {
            String name = family.apply(entry.family());
            if (show.admits(entry) && (Names.key(entry.name()).contains(key) || Names.key(name).contains(key))) {
                if (!entry.family().equals(last)) {
                    out.add(new Shelf(name, null));
                    last = entry.family();
                }
                out.add(new Shelf("", entry));
            }
        }
        return out;
    }
}

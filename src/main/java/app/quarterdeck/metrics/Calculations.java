package app.quarterdeck.metrics;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.plain.RowMetric;
import java.util.HashMap;
import java.util.Map;

/** How each metric is computed: from its formula, or by a class of its own. */
final class Calculations implements Calculation.Lookup {

    private final Map<String, Calculation> byId = new HashMap<>();

    Calculations(Catalogue catalogue) {
        catalogue.parts().forEach(this::plain);
        catalogue.all().forEach(this::plain);
    }

    @Override
    public Calculation get(String metric) {
        Calculation found = byId.get(metric);
        if (found == null) {
            throw new IllegalStateException("nothing computes " + metric);
        }
        return found;
    }

    private void plain(Metric metric) {
        Formula formula = metric.formula();
        if (formula != null) {
            byId.put(metric.id(), new RowMetric(formula, metric.unit()));
        }
    }
}

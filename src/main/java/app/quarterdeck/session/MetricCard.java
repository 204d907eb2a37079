package app.quarterdeck.session;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metric as the catalogue lists it.
 *
 * @param date    which date puts a row into a period
 * @param kpi     one of the article's 17
 * @param needs   codes of what it is computed from
 * @param missing codes of what the workspace lacks, empty = ready; null = no workspace was asked
 */
public record MetricCard(String id, Note name, Note help, Note formula, Note date, Note trap, Note source, String family,
        Unit unit, Direction direction, boolean kpi, List<String> needs, @Nullable List<String> missing) {

    /** The whole catalogue. */
    public static List<MetricCard> all() {
        return Catalogue.builtIn().all().stream().map(metric -> card(metric, null)).toList();
    }

    /** The whole catalogue with what the data at hand lacks. */
    public static List<MetricCard> all(Analysis analysis) {
        return analysis.engine().catalogue().stream()
                .map(metric -> card(metric, analysis.engine().readiness(metric.id()).missing())).toList();
    }

    private static MetricCard card(Metric metric, @Nullable List<String> missing) {
        return new MetricCard(metric.id(), metric.name(), metric.help(), metric.formulaWords(), metric.dateWords(),
                metric.trap(), metric.sourceWords(), metric.family().id(), metric.unit(), metric.direction(),
                metric.kpi(), metric.needs(), missing);
    }
}

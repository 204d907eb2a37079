package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.measure.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MetricCatalogueTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @Test
    void everyMetricHasAllItsWordsInEveryLanguage() {
        List<Note> words = new ArrayList<>();
        for (Metric metric : catalogue.all()) {
            assertFalse(metric.needs().isEmpty(), metric.id());
            assertFalse(metric.code().isEmpty(), metric.id());
            words.addAll(List.of(metric.name(), metric.help(), metric.formulaWords(), metric.trap(),
                    metric.dateWords(), metric.sourceWords(), Note.of("metrics.family." + metric.family().id())));
            metric.also().forEach(part -> words.add(Note.of("metrics.extra." + part)));
        }
        catalogue.parts().forEach(part -> words.add(part.name()));
        Arrays.stream(Reason.values()).forEach(reason -> words.add(reason.text()));
        for (Dimension dimension : Dimension.KNOWN) {
            words.add(Note.of("metrics.dimension." + dimension.id()));
            words.add(Note.of("metrics.blank." + dimension.id()));
        }
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            List<String> missing = words.stream().map(Note::key).distinct().filter(key -> !messages.has(key)).toList();
            assertEquals(List.of(), missing, language.toString());
        }
    }

    @Test
    void everyMetricIsComputed() {
        Calculations calculations = new Calculations(catalogue);
        for (Metric metric : catalogue.all()) {
            calculations.get(metric.id());
            if (!metric.rowsOf().isEmpty()) {
                calculations.get(metric.rowsOf());
            }
            metric.also().forEach(calculations::get);
        }
    }

    @Test
    void allSeventeenIndicatorsOfTheArticle() {
        List<String> indicators = catalogue.all().stream().filter(Metric::kpi).map(Metric::id).toList();
        assertEquals(List.of("total-revenue", "sales-by-period", "sales-by-lead-source", "revenue-per-sale",
                "revenue-by-product", "revenue-by-territory", "revenue-by-market", "market-penetration",
                "new-business-share", "existing-business-share", "yoy-growth", "deals-lost-to-competition",
                "customer-lifetime-value", "reps-at-quota", "sales-per-activity", "net-promoter-score",
                "cost-of-selling"),
                indicators);
    }

    @Test
    void emptyWorkspaceNeedsSomethingForEveryMetricAndSaysWhat() {
        Engine engine = new Sample().engine();
        for (Metric metric : engine.catalogue()) {
            Readiness readiness = engine.readiness(metric.id());
            assertTrue(!readiness.ready(), metric.id());
            for (Locale language : Messages.LANGUAGES) {
                Messages messages = Messages.of(language);
                readiness.names().forEach(name -> assertTrue(messages.has(name.key()), name.key()));
            }
        }
    }
}

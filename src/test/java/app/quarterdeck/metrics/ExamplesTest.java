package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.metrics.Examples.Example;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Result;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every metric against rows of which the answer was worked out by hand. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> figures() {
        return Examples.all().stream().map(example -> DynamicTest.dynamicTest(
                example.file() + ":" + example.line() + " " + example.metric(), () -> holds(example)));
    }

    @Test
    void everyMetricHasAFigureAndACaseWithoutOne() {
        Map<Boolean, Set<String>> seen = Examples.all().stream().collect(Collectors.partitioningBy(
                example -> example.value().startsWith("none:"),
                Collectors.mapping(Example::metric, Collectors.toSet())));
        Set<String> figures = ids();
        figures.removeAll(seen.getOrDefault(false, Set.of()));
        assertEquals(Set.of(), figures, "no example of a figure");
        Set<String> without = ids();
        without.removeAll(seen.getOrDefault(true, Set.of()));
        assertEquals(Set.of(), without, "no example without data");
    }

    private static Set<String> ids() {
        return Catalogue.builtIn().all().stream().map(Metric::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void holds(Example example) {
        Result result = example.engine().measure(example.metric(), example.selection(), example.target());
        String value = result.value() == null
                ? "none:" + Figures.some(result.noData()).key().replace("metrics.reason.", "")
                : Figures.digits(result.value());
        assertEquals(example.value(), value,
                () -> example + " steps " + result.recipe().steps() + " left " + Figures.left(result)
                        + " also " + Figures.also(result) + " groups " + Figures.groups(result));
        if (!example.groups().isEmpty()) {
            assertEquals(example.groups(), String.join(", ", Figures.groups(result)));
        }
        for (String fact : example.facts()) {
            assertTrue(facts(result).contains(fact), () -> fact + " is not among " + facts(result));
        }
        rowsTellTheSame(example, result);
    }

    /** Rows that are counted or added make the figure; where the figure is composed they are those of its first part. */
    private static void rowsTellTheSame(Example example, Result result) {
        Metric metric = example.engine().metric(example.metric());
        boolean counted = metric.formula() != null && metric.rowsOf().isEmpty();
        if (counted && example.target() == null && result.value() != null) {
            RowsBehind rows = example.engine().rows(example.metric(), example.selection());
            assertEquals(result.n(), rows.ids().length, "rows behind the figure");
        }
    }

    private static List<String> facts(Result result) {
        Stream<String> left = Figures.left(result).entrySet().stream()
                .map(entry -> "left:" + entry.getKey() + "=" + entry.getValue());
        Stream<String> also = Figures.also(result).entrySet().stream()
                .map(entry -> "also:" + entry.getKey() + "=" + entry.getValue());
        Stream<String> caveats = Figures.caveats(result).stream().map(caveat -> "caveat:" + caveat);
        return Stream.of(left, also, caveats, Stream.of("n=" + result.n())).flatMap(stream -> stream).toList();
    }
}

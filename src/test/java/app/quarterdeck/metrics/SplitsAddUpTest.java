package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.store.WorkspaceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over random selections of the sample company: a figure that adds up is the sum of its groups and of its periods, a rate or
 * mean is that of its groups weighed by their rows, and the rows behind a figure give it again.
 */
class SplitsAddUpTest {

    private static final int SELECTIONS = 12;
    private static final double NEAR = 1e-9;

    @TempDir
    static Path folder;
    private static WorkspaceFile file;
    private static Engine engine;

    @BeforeAll
    static void open() {
        Path path = folder.resolve("sample.qdeck");
        SampleCompany.create(path, Locale.ENGLISH, List.of(), Progress.NONE, Cancellation.NEVER);
        file = WorkspaceFile.read(path);
        engine = new Engine(new Snapshot(new WorkspaceFacts(file)));
    }

    @AfterAll
    static void close() {
        file.close();
    }

    @Test
    void groupsMakeTheWhole() {
        Map<String, Integer> looked = new TreeMap<>();
        Random random = new Random(20_261_125);
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = selection(random);
            for (Metric metric : plain()) {
                List<Dimension> splits = Dimension.KNOWN.stream()
                        .filter(dimension -> engine.splits(metric.id(), dimension)).toList();
                if (!splits.isEmpty()) {
                    Dimension by = splits.get(random.nextInt(splits.size()));
                    Result result = engine.measure(metric.id(), fitting(metric, selection).by(by).every(null));
                    looked.merge(metric.id(), wholeOf(metric, result, by), Integer::sum);
                }
            }
        }
        assertTrue(looked.values().stream().filter(count -> count > 0).count() >= 35, looked.toString());
    }

    @Test
    void periodsMakeTheWhole() {
        int looked = 0;
        Random random = new Random(20_261_126);
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = selection(random);
            for (Metric metric : plain()) {
                if (metric.addsUp() && !metric.asOf()) {
                    Result result = engine.measure(metric.id(), fitting(metric, selection).every(Grain.MONTH));
                    double sum = result.series().stream().map(Point::value).filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue).sum();
                    near(metric, result.value() == null ? 0 : result.value(), sum, selection.toString());
                    looked += result.series().size();
                }
            }
        }
        assertTrue(looked > SELECTIONS, "nothing to look at");
    }

    @Test
    void rowsGiveTheFigureAgain() {
        Map<String, Integer> looked = new TreeMap<>();
        Random random = new Random(20_261_127);
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = selection(random);
            for (Metric metric : plain()) {
                Selection fitting = fitting(metric, selection);
                Result result = engine.measure(metric.id(), fitting);
                RowsBehind rows = engine.rows(metric.id(), fitting);
                if (result.value() != null && rows.ids().length > 0) {
                    double again = again(Objects.requireNonNull(metric.formula()), rows.measures());
                    if (!Double.isNaN(again)) {
                        near(metric, result.value(), again, fitting.toString());
                        looked.merge(metric.id(), 1, Integer::sum);
                    }
                }
            }
        }
        assertTrue(looked.size() >= 35, looked.toString());
    }

    /** Metrics that are data and that the company's records can feed. */
    private static List<Metric> plain() {
        return engine.catalogue().stream()
                .filter(metric -> metric.formula() != null && engine.readiness(metric.id()).ready()).toList();
    }

    /** @return 1 where there was something to compare */
    private static int wholeOf(Metric metric, Result result, Dimension by) {
        List<Group> groups = result.groups().stream().filter(group -> group.value() != null).toList();
        if (result.value() == null || groups.isEmpty()) {
            return 0;
        }
        switch (Objects.requireNonNull(metric.formula()).aggregate()) {
            case SUM, COUNT, PER_DAY ->
                near(metric, result.value(), groups.stream().mapToDouble(SplitsAddUpTest::value).sum(), by.id());
            case SHARE, MEAN -> {
                double rows = groups.stream().mapToLong(Group::n).sum();
                near(metric, result.value(),
                        groups.stream().mapToDouble(group -> value(group) * group.n()).sum() / rows,
                        by.id());
                assertEquals(result.n(), (long) rows, metric.id());
            }
            default -> {
                return 0;
            }
        }
        return 1;
    }

    private static double again(Formula formula, double[] measures) {
        double sum = Arrays.stream(measures).sum();
        return switch (formula.aggregate()) {
            case SUM -> sum;
            case COUNT -> measures.length;
            case MEAN -> sum / measures.length;
            case SHARE -> 100 * sum / measures.length;
            case ODDS -> sum / (measures.length - sum);
            case PERCENTILE -> Spread.percentile(measures, formula.share());
            default -> Double.NaN;
        };
    }

    private static void near(Metric metric, double wanted, double got, String asked) {
        assertEquals(wanted, got, NEAR * Math.max(1, Math.abs(wanted)), () -> metric.id() + " " + asked);
    }

    private static double value(Group group) {
        return Objects.requireNonNull(group.value());
    }

    private static Selection fitting(Metric metric, Selection selection) {
        return selection.where(selection.where().stream()
                .filter(filter -> engine.splits(metric.id(), filter.dimension())).toList());
    }

    private static Selection selection(Random random) {
        LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_000));
        Period period = random.nextBoolean()
                ? engine.calendar().quarter(2023 + random.nextInt(3), 1 + random.nextInt(4))
                : Period.range(from, from.plusDays(random.nextInt(250)));
        List<Filter> where = new ArrayList<>();
        if (random.nextBoolean()) {
            where.add(new Filter(Dimension.PRODUCT, List.of("Bench analyser", "Service plan")));
        }
        return Selection.of(period).where(where);
    }
}

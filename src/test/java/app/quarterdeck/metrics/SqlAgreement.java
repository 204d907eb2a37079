package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks the engine and the SQL the same random questions: periods, filters, splits and series, the same ones each run. */
final class SqlAgreement {

    private static final int FEW = 3;
    /** Their SQL looks at all rows. */
    private static final Set<String> UNFILTERED = Set.of("new-leads", "activities", "connect-rate", "tools-per-day",
            "tool-adoption", "material-used");
    private static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);

    private final Engine engine;
    private final SqlMetrics sql;
    private final LocalDate first;
    private final Map<Dimension, List<String>> members;
    private final Random random;
    private final Map<String, Integer> figures = new TreeMap<>();

    /** @param members what to filter by; also the splits */
    SqlAgreement(Engine engine, SqlMetrics sql, LocalDate first, Map<Dimension, List<String>> members, long seed) {
        this.engine = engine;
        this.sql = sql;
        this.first = first;
        this.members = members;
        this.random = new Random(seed);
    }

    /** How often each metric had a figure other than zero to compare; metrics the data cannot feed are missing. */
    Map<String, Integer> compare(int selections) throws SQLException {
        for (int i = 0; i < selections; i++) {
            Selection selection = Selection.of(period()).where(filters());
            Dimension by = one(List.copyOf(members.keySet()));
            Grain every = one(GRAINS);
            for (String metric : sql.ids()) {
                if (engine.readiness(metric).ready() && filtered(metric, selection)) {
                    compare(metric, selection,
                            i % 2 == 0 && !UNFILTERED.contains(metric) && engine.splits(metric, by) ? by : null,
                            i % 2 == 1 ? every : null);
                }
            }
        }
        return figures;
    }

    private boolean filtered(String metric, Selection selection) {
        return selection.where().stream().allMatch(filter -> engine.splits(metric, filter.dimension()))
                && (selection.where().isEmpty() || !UNFILTERED.contains(metric));
    }

    private void compare(String metric, Selection selection, @Nullable Dimension by, @Nullable Grain every)
            throws SQLException {
        Selection asked = (by == null ? selection : selection.by(by)).every(every);
        Result result = engine.measure(metric, asked);
        Period period = Figures.some(selection.period());
        same(metric, sql.value(metric, period, selection.where()), result.value(), asked.toString());
        Set<String> own = new HashSet<>();
        for (Group group : by == null ? List.<Group>of() : some(result.groups())) {
            List<Filter> where = new ArrayList<>(selection.where());
            where.add(new Filter(Figures.some(by), List.of(group.key())));
            if (own.add(group.key())) {
                same(metric, sql.value(metric, period, where), group.value(), asked + " › " + group.key());
            }
        }
        for (Point point : every == null ? List.<Point>of() : some(result.series())) {
            Period part = Period.range(Math.max(period.from(), point.period().from()),
                    Math.min(period.to(), point.period().to()));
            same(metric, sql.value(metric, part, selection.where()), point.value(), asked + " › " + part.id());
        }
    }

    private void same(String metric, @Nullable Double wanted, @Nullable Double got, String asked) {
        figures.merge(metric, got == null || got == 0 ? 0 : 1, Integer::sum);
        if (got == null || wanted == null) {
            // A sum of nothing is zero inside the data and nothing outside it; too short a history gives no figure.
            boolean historic = metric.endsWith("-retention") || metric.startsWith("churn") || metric.startsWith("ret");
            assertTrue((got == null || got == 0) && (historic || wanted == null || wanted == 0),
                    () -> metric + " " + asked + ": SQL " + wanted + ", engine " + got);
        } else {
            assertEquals(wanted, got, 1e-9 * Math.max(1, Math.abs(wanted)), () -> metric + " " + asked);
        }
    }

    private <T> List<T> some(List<T> all) {
        List<T> out = new ArrayList<>();
        for (int i = 0; i < FEW && !all.isEmpty(); i++) {
            out.add(one(all));
        }
        return out;
    }

    private Period period() {
        int asOf = Math.toIntExact(engine.asOf().toEpochDay());
        int span = asOf - Math.toIntExact(first.toEpochDay());
        int from = Math.toIntExact(first.toEpochDay()) + random.nextInt(span);
        return switch (random.nextInt(4)) {
            case 0 -> engine.calendar().holding(Grain.QUARTER, from);
            case 1 -> engine.calendar().holding(Grain.YEAR, from);
            default -> Period.range(from, from + random.nextInt(200));
        };
    }

    private List<Filter> filters() {
        Dimension dimension = one(List.copyOf(members.keySet()));
        List<String> values = Figures.some(members.get(dimension));
        return switch (random.nextInt(3)) {
            case 0 -> List.of(new Filter(dimension, List.of(one(values))));
            case 1 -> List.of(new Filter(dimension, List.of(one(values).toUpperCase(java.util.Locale.ROOT),
                    one(values))));
            default -> List.of();
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

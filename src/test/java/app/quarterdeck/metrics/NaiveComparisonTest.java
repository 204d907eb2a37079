package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against a plain computation row by row, on deals made from a seed. */
class NaiveComparisonTest {

    private static final List<String> STATUSES = List.of("won", "won", "lost", "open", "disqualified");
    private static final List<String> SOURCES = List.of("Web", "web ", "Fair", "", "Referral");
    private static final List<String> PEOPLE = List.of("Ana", "Ben", "");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int AS_OF = (int) LocalDate.of(2025, 6, 30).toEpochDay();

    private record Deal(String status, @Nullable LocalDate created, @Nullable LocalDate closed, @Nullable Long cents,
            String source, String owner) {

        boolean in(Period period, boolean byClose) {
            LocalDate day = byClose ? closed : created;
            return day == null
                    ? period.isAll()
                    : period.holds((int) day.toEpochDay()) && day.toEpochDay() <= AS_OF;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void engineAgreesWithRowByRow(long seed) {
        Random random = new Random(seed);
        List<Deal> deals = deals(random, 400);
        Engine engine = engine(deals);
        List<Period> periods = new ArrayList<>(List.of(Period.ALL, engine.calendar().year(2024),
                engine.calendar().quarter(2025, 1), engine.calendar().quarter(2025, 2)));
        for (int i = 0; i < 4; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            periods.add(Period.range(from, from.plusDays(random.nextInt(120))));
        }
        for (Period period : periods) {
            for (List<Filter> where : List.of(List.<Filter>of(),
                    List.of(new Filter(Dimension.SOURCE, List.of("WEB", ""))),
                    List.of(new Filter(Dimension.REP, List.of("Ben")),
                            new Filter(Dimension.SOURCE, List.of("fair"))))) {
                List<Deal> kept = deals.stream().filter(passes(where)).toList();
                agree(engine, kept, Selection.of(period).where(where), period);
            }
        }
    }

    private static void agree(Engine engine, List<Deal> deals, Selection selection, Period period) {
        List<Deal> won = deals.stream().filter(deal -> deal.status.equals("won") && deal.in(period, true)).toList();
        List<Deal> decided = deals.stream()
                .filter(deal -> (deal.status.equals("won") || deal.status.equals("lost")) && deal.in(period, true))
                .toList();
        check(engine, "won-revenue", selection, won, NaiveComparisonTest::sum);
        check(engine, "average-deal-size", selection, won, rows -> mean(amounts(rows)));
        check(engine, "median-deal-size", selection, won, rows -> median(amounts(rows)));
        check(engine, "sales-cycle", selection, won, rows -> median(cycles(rows)));
        check(engine, "sales-cycle-mean", selection, won, rows -> mean(cycles(rows)));
        check(engine, "win-rate", selection, decided, rows -> rows.isEmpty()
                ? null
                : 100.0 * rows.stream().filter(deal -> deal.status.equals("won")).count() / rows.size());
    }

    private static void check(Engine engine, String metric, Selection selection, List<Deal> rows,
            Function<List<Deal>, @Nullable Double> naive) {
        same(naive.apply(rows), engine.measure(metric, selection).value(), metric + selection);
        Result split = engine.measure(metric, selection.by(Dimension.SOURCE).every(Grain.MONTH));
        Map<String, List<Deal>> groups = new TreeMap<>();
        rows.forEach(deal -> groups.computeIfAbsent(name(deal.source), key -> new ArrayList<>()).add(deal));
        for (Group group : split.groups()) {
            List<Deal> same = groups.getOrDefault(name(group.key()), List.of());
            same(same.isEmpty() ? null : naive.apply(same), group.n() == 0 ? null : group.value(),
                    metric + selection + group.key());
            series(metric, same, naive, group.series());
        }
        series(metric, rows, naive, split.series());
    }

    private static String name(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }

    private static void series(String metric, List<Deal> rows, Function<List<Deal>, @Nullable Double> naive,
            List<Point> points) {
        for (Point point : points) {
            List<Deal> month = rows.stream().filter(deal -> deal.closed != null && deal.in(point.period(), true))
                    .toList();
            same(month.isEmpty() ? null : naive.apply(month), point.n() == 0 ? null : point.value(),
                    metric + point.period().id());
        }
    }

    private static void same(@Nullable Double wanted, @Nullable Double got, String what) {
        if (wanted == null || got == null) {
            // a sum of no rows is zero inside the data and nothing outside it: both are right here
            assertEquals(wanted == null || wanted == 0, got == null || got == 0, what);
        } else {
            assertEquals(wanted, got, 1e-9 * Math.max(1, Math.abs(wanted)), what);
        }
    }

    private static @Nullable Double sum(List<Deal> rows) {
        double[] amounts = amounts(rows);
        return amounts.length == 0 ? null : Double.valueOf(Arrays.stream(amounts).sum());
    }

    private static double[] amounts(List<Deal> rows) {
        return rows.stream().map(Deal::cents).filter(cents -> cents != null)
                .mapToDouble(cents -> cents == null ? 0 : cents / 100.0).toArray();
    }

    private static double[] cycles(List<Deal> rows) {
        return rows.stream().mapToDouble(deal -> deal.created == null || deal.closed == null
                ? -1
                : deal.closed.toEpochDay() - deal.created.toEpochDay()).filter(days -> days >= 0).toArray();
    }

    private static @Nullable Double mean(double[] values) {
        return values.length == 0 ? null : Double.valueOf(Arrays.stream(values).sum() / values.length);
    }

    private static @Nullable Double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return n == 0 ? null : Double.valueOf((values[(n - 1) / 2] + values[n / 2]) / 2);
    }

    private static Predicate<Deal> passes(List<Filter> where) {
        return deal -> where.stream().allMatch(filter -> {
            String value = filter.dimension().equals(Dimension.REP) ? deal.owner : deal.source;
            return filter.values().stream().anyMatch(wanted -> wanted.equalsIgnoreCase(value.strip()));
        });
    }

    private static List<Deal> deals(Random random, int size) {
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate created = random.nextInt(20) == 0 ? null : FIRST.plusDays(random.nextInt(500));
            LocalDate closed = created == null
                    ? FIRST.plusDays(random.nextInt(500))
                    : created.plusDays(random.nextInt(120) - 3L);
            String status = STATUSES.get(random.nextInt(STATUSES.size()));
            deals.add(new Deal(status, created, status.equals("open") || random.nextInt(30) == 0 ? null : closed,
                    random.nextInt(10) == 0 ? null : Long.valueOf(random.nextInt(1_000_000)),
                    SOURCES.get(random.nextInt(SOURCES.size())), PEOPLE.get(random.nextInt(PEOPLE.size()))));
        }
        deals.add(new Deal("lost", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30), null, "Fair", "Ana"));
        return deals;
    }

    private static Engine engine(List<Deal> deals) {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON,
                Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT, Field.DEAL_SOURCE, Field.DEAL_OWNER);
        for (int i = 0; i < deals.size(); i++) {
            Deal deal = deals.get(i);
            Long cents = deal.cents;
            sample.row(RecordKind.DEALS, "D" + i, deal.status, text(deal.created), text(deal.closed),
                    cents == null ? "" : String.valueOf(cents / 100.0), deal.source, deal.owner);
        }
        return sample.with(new app.quarterdeck.model.record.Settings(
                app.quarterdeck.model.time.FiscalCalendar.DEFAULT, null, null, null, Field.DEAL_CREATED_ON,
                LocalDate.ofEpochDay(AS_OF), app.quarterdeck.model.record.Settings.NewRule.PERIOD, List.of(),
                List.of(), null, app.quarterdeck.model.record.Settings.USUAL_TOOL_USES, null)).engine();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}

package app.quarterdeck.guide.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which chart a metric gets on the board; fixed, so that the same metric always looks the same. */
final class TileCharts {

    private static final int STEPS = 8;
    private static final int COLUMNS = 4;
    private static final int BARS = 5;

    private static final Map<String, Dimension> PARTS = Map.of("days-per-stage", Dimension.STAGE, "slow-deals",
            Dimension.STAGE, "stuck-in-stage", Dimension.STAGE, "overdue-deals", Dimension.REP, "open-pipeline",
            Dimension.STAGE, "weighted-pipeline", Dimension.STAGE, "loss-reasons", Dimension.LOSS_REASON);

    private final Engine engine;
    private final Goal goal;
    private final Selection selection;
    private final Messages messages;

    TileCharts(Engine engine, Goal goal, Selection selection, Messages messages) {
        this.engine = engine;
        this.goal = goal;
        this.selection = selection;
        this.messages = messages;
    }

    /** The split a metric is always shown with. */
    static Optional<Dimension> parts(String metric) {
        return Optional.ofNullable(PARTS.get(metric));
    }

    @Nullable
    ChartSpec chart(String metric, String name, Result result) {
        if (metric.equals("cycle-by-factor")) {
            return factors(name, result);
        } else if (parts(metric).isPresent()) {
            return bars(name, result, parts(metric).orElseThrow());
        } else if (!engine.metric(metric).overTime()) {
            return null;
        } else if (result.unit() == Unit.MONEY || metric.equals("sales-cycle-p75")) {
            return columns(metric, name, result);
        }
        return trend(metric, name, result);
    }

    private ChartSpec bars(String name, Result result, Dimension dimension) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        int longest = -1;
        double longestSize = 0;
        boolean share = result.unit() == Unit.PERCENT;
        for (Group group : largest(result, dimension, share)) {
            double size = size(group, share);
            if (longest < 0 || size > longestSize) {
                longest = bars.size();
                longestSize = size;
            }
            bars.add(new ChartSpec.Bar(key(group, dimension), size, null, null, "", true));
        }
        String by = messages.say(Dimensions.name(dimension));
        return new ChartSpec.RankedBars(messages.get("guide.tile.chart.groups", name, by),
                messages.get("guide.tile.chart.groups.alternative", name, by,
                        longest < 0 ? messages.get("model.figure.none") : bars.get(longest).label()),
                share ? Unit.COUNT : result.unit(), result.currency(), bars, longest);
    }

    /** The stages in their order; of everything else the largest first. */
    private static List<Group> largest(Result result, Dimension dimension, boolean share) {
        var groups = result.groups().stream().filter(g -> g.value() != null && g.value() > 0);
        return (dimension.equals(Dimension.STAGE)
                ? groups
                : groups.sorted(Comparator.comparingDouble(group -> -size(group, share)))).limit(BARS).toList();
    }

    private static double size(Group group, boolean share) {
        return share ? Math.round(value(group) / 100 * group.n()) : value(group);
    }

    private @Nullable ChartSpec factors(String name, Result result) {
        List<ChartSpec.Dot> dots = new ArrayList<>();
        for (Group group : result.groups().stream().filter(g -> g.value() != null).limit(3).toList()) {
            dots.add(new ChartSpec.Dot(factor(group), value(group),
                    group.interval() == null ? null : group.interval().low(),
                    group.interval() == null ? null : group.interval().high(), group.n()));
        }
        return dots.isEmpty()
                ? null
                : new ChartSpec.DotPlot(name, messages.get("guide.chart.factors.alternative", dots.get(0).label(),
                        new Figure(dots.get(0).value(), Unit.DAYS, null)), Unit.DAYS, null, dots,
                        messages.get("guide.chart.range"));
    }

    private ChartSpec trend(String metric, String name, Result result) {
        List<Point> points = series(metric, result, Grain.QUARTER, STEPS);
        boolean band = metric.equals("sales-cycle");
        List<Point> low = band ? series("sales-cycle-p25", result, Grain.QUARTER, STEPS) : List.of();
        List<Point> high = band ? series("sales-cycle-p75", result, Grain.QUARTER, STEPS) : List.of();
        List<ChartSpec.TrendPoint> steps = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            steps.add(new ChartSpec.TrendPoint(point.period(), label(point.period()), point.value(),
                    band ? low.get(i).value() : null, band ? high.get(i).value() : null, point.ripe()));
        }
        boolean targeted = metric.equals(goal.metric()) && goal.target() != null;
        return new ChartSpec.Trend(messages.get("guide.tile.chart.trend", name), alternative(
                "guide.tile.chart.trend.alternative", name, points, result), result.unit(), result.currency(), steps,
                targeted ? goal.target() : null,
                targeted ? new Figure(goal.target(), result.unit(), result.currency()).number(messages) : "");
    }

    private ChartSpec columns(String metric, String name, Result result) {
        FiscalCalendar calendar = engine.calendar();
        List<Point> longer = series(metric, result, Grain.QUARTER, COLUMNS + 4);
        List<Point> points = longer.subList(Math.max(0, longer.size() - COLUMNS), longer.size());
        List<ChartSpec.Bar> columns = new ArrayList<>();
        for (Point point : points) {
            Period before = calendar.yearBefore(point.period());
            Double earlier = longer.stream().filter(p -> p.period().from() == before.from()).findFirst()
                    .map(Point::value).orElse(null);
            columns.add(new ChartSpec.Bar(label(point.period()), point.value(), earlier, null, "", point.ripe()));
        }
        return new ChartSpec.Columns(messages.get("guide.tile.chart.columns", name, "quarter"),
                alternative("guide.tile.chart.columns.alternative", name, points, result), result.unit(),
                result.currency(), columns);
    }

    private List<Point> series(String metric, Result result, Grain grain, int steps) {
        FiscalCalendar calendar = engine.calendar();
        int asOf = (int) result.asOf().toEpochDay();
        int last = result.period().isAll() ? asOf : Math.min(result.period().to(), asOf);
        Period first = calendar.holding(grain, last);
        for (int i = 1; i < steps; i++) {
            first = calendar.before(first);
        }
        return engine.measure(metric, selection.over(Period.range(first.from(), last)).every(grain).against(null), null)
                .series().stream().dropWhile(point -> point.value() == null).toList();
    }

    private String alternative(String key, String name, List<Point> points, Result result) {
        Double last = points.isEmpty() ? null : points.getLast().value();
        return messages.get(key, name, points.size(), new Figure(last, result.unit(), result.currency()));
    }

    private String label(Period period) {
        return messages.get("guide.chart.quarter", period.number(), String.format("%02d", period.year() % 100));
    }

    private String key(Group group, Dimension dimension) {
        return messages.say(Dimensions.member(dimension, group.key()));
    }

    private String factor(Group group) {
        Dimension dimension = new Dimension(group.keys().get(0));
        return messages.get("guide.chart.factor", Dimensions.name(dimension),
                Dimensions.member(dimension, group.keys().get(1)));
    }

    private static double value(Group group) {
        return group.value() == null ? 0 : group.value();
    }
}

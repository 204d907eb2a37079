package app.quarterdeck.guide.draw;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which chart a metric gets: by what it is, never by its id, so that the same metric always looks the same. Over time: columns
 * of what adds up, a line of what is estimated. Of one day or made of parts: bars.
 */
public final class MetricCharts {

    private static final int STEPS = 8;
    private static final int COLUMNS = 4;
    private static final int BARS = 5;

    private final Engine engine;
    private final Goal goal;
    private final Selection selection;
    private final Messages messages;

    public MetricCharts(Engine engine, Goal goal, Selection selection, Messages messages) {
        this.engine = engine;
        this.goal = goal;
        this.selection = selection;
        this.messages = messages;
    }

    /** The split a metric is always shown with: its own, or for open deals the stage, else the person. */
    public Optional<Dimension> parts(String id) {
        Metric metric = engine.metric(id);
        Dimension own = metric.makes() != null ? metric.makes() : metric.by();
        if (own != null || !open(metric)) {
            return Optional.ofNullable(own);
        }
        return Stream.of(Dimension.STAGE, Dimension.REP).filter(dimension -> engine.splits(id, dimension)).findFirst();
    }

    /** Whether the rows behind a share are the news: so many of the open deals. */
    public boolean counted(String id) {
        Metric metric = engine.metric(id);
        Formula formula = metric.formula();
        return open(metric) && formula != null && formula.aggregate() == Formula.Aggregate.SHARE
                && metric.also().size() > 1;
    }

    private static boolean open(Metric metric) {
        return metric.formula() != null && metric.formula().records() == Formula.Records.OPEN;
    }

    /** Null where there is nothing to draw. */
    public @Nullable ChartSpec chart(String id, String name, Result result) {
        Metric metric = engine.metric(id);
        Optional<Dimension> parts = parts(id);
        if (metric.makes() != null && metric.makes().id().equals("factor")) {
            return factors(name, result);
        } else if (parts.isPresent()) {
            return result.groups().stream().anyMatch(group -> group.value() != null)
                    ? bars(name, result, parts.orElseThrow())
                    : null;
        } else if (!metric.overTime()) {
            return null;
        }
        return result.unit() == Unit.MONEY || result.unit() == Unit.COUNT
                ? columns(id, name, result)
                : trend(id, name, result);
    }

    /** Bars of the groups a result was split into. */
    public ChartSpec bars(String name, Result result, Dimension dimension) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        int longest = -1;
        double longestSize = 0;
        boolean share = counted(result.metric());
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
        return (ordered(dimension)
                ? groups
                : groups.sorted(Comparator.comparingDouble(group -> -size(group, share)))).limit(BARS).toList();
    }

    /** Stages, steps and bands have an order of their own. */
    private static boolean ordered(Dimension dimension) {
        return dimension.equals(Dimension.STAGE) || dimension.id().endsWith("-band")
                || dimension.id().endsWith("-step");
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
                : new ChartSpec.DotPlot(name,
                        messages.get("guide.tile.chart.factors.alternative", name, dots.get(0).label(),
                                new Figure(dots.get(0).value(), result.unit(), null)),
                        result.unit(), null, dots,
                        messages.get("guide.chart.range"));
    }

    /** A line per quarter, with the middle half where that is a metric of its own. */
    public ChartSpec.Trend trend(String metric, String name, Result result) {
        List<Point> points = series(metric, result, Grain.QUARTER, STEPS);
        boolean band = engine.catalogue().stream().anyMatch(other -> other.id().equals(metric + "-p25"));
        List<Point> low = band ? series(metric + "-p25", result, Grain.QUARTER, STEPS) : List.of();
        List<Point> high = band ? series(metric + "-p75", result, Grain.QUARTER, STEPS) : List.of();
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

    /** Columns per quarter beside those of the year before. */
    public ChartSpec columns(String metric, String name, Result result) {
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

    /** The last steps up to the end of the result's days, from the first that has data. */
    public List<Point> series(String metric, Result result, Grain grain, int steps) {
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

package app.quarterdeck.guide.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tile a metric: figure, change, one line, chart; or what it still needs. */
final class Tiles {

    private final Engine engine;
    private final Goal goal;
    private final Selection selection;
    private final Messages messages;
    private final MetricCharts charts;

    Tiles(Engine engine, Goal goal, Selection selection, Messages messages) {
        this.engine = engine;
        this.goal = goal;
        this.selection = selection;
        this.messages = messages;
        this.charts = new MetricCharts(engine, goal, selection, messages);
    }

    Board.Tile tile(String metric) {
        String name = messages.say(engine.metric(metric).name());
        boolean guardrail = goal.guardrails().contains(metric);
        List<String> missing = engine.readiness(metric).missing();
        if (!missing.isEmpty()) {
            return new Board.Tile(metric, name, "", "", "", 0, "", false, guardrail, need(missing.getFirst()), null,
                    null);
        }
        Optional<Dimension> parts = charts.parts(metric);
        Result result = engine.measure(metric, parts.map(selection::by).orElse(selection), target(metric));
        if (result.value() == null && result.groups().isEmpty()) {
            String why = result.noData() == null ? "" : messages.say(result.noData());
            return new Board.Tile(metric, name, messages.get("model.figure.none"), "", "", 0,
                    why.isEmpty() ? "" : messages.get("guide.tile.no-data", why), false, guardrail, "", null, result);
        }
        if (addsUp(metric, result)) {
            return stages(metric, name, guardrail, result);
        }
        if (charts.counted(metric)) {
            return counted(metric, name, guardrail, result);
        }
        if (result.value() == null) {
            return noneStandsOut(metric, name, guardrail, result);
        }
        boolean few = result.n() < Result.FEW && rate(result);
        Figure figure = few ? new Figure((double) result.n(), Unit.COUNT, null) : result.figure();
        String unit = few ? messages.get("guide.tile.count") : figure.unitWord(messages);
        return new Board.Tile(metric, name, figure.number(messages), unit, few ? "" : change(result),
                favour(metric, result),
                line(metric, result, few), few || small(result), guardrail, "", charts.chart(metric, name, result),
                result);
    }

    /** Whether the groups are parts of the figure, so that the largest of them is the news. */
    private boolean addsUp(String metric, Result result) {
        double parts = result.groups().stream().mapToDouble(Tiles::value).sum();
        return engine.metric(metric).makes() != null && result.unit() == Unit.DAYS && result.value() != null
                && result.groups().size() > 1 && Math.abs(parts - result.value()) < 1e-6 * Math.abs(parts);
    }

    private Board.Tile stages(String metric, String name, boolean guardrail, Result result) {
        Group longest = result.groups().stream().max(Comparator.comparingDouble(Tiles::value)).orElseThrow();
        double total = result.groups().stream().mapToDouble(Tiles::value).sum();
        Figure figure = new Figure(longest.value(), Unit.DAYS, null);
        String line = messages.get("guide.tile.of-cycle", longest.key(),
                new Figure(100 * value(longest) / total, Unit.PERCENT, null), new Figure(total, Unit.DAYS, null));
        return new Board.Tile(metric, name, figure.number(messages),
                messages.get("guide.tile.in-stage", figure.unitWord(messages), longest.key()), "", 0, line, false,
                guardrail, "", charts.chart(metric, name, result), result);
    }

    private Board.Tile counted(String metric, String name, boolean guardrail, Result result) {
        Figure count = new Figure(result.also().getFirst().value(), Unit.COUNT, null);
        Figure amount = new Figure(result.also().get(1).value(), Unit.MONEY, result.currency());
        double rows = count.value() == null ? 0 : count.value();
        return new Board.Tile(metric, name, count.number(messages), messages.get("guide.tile.deals", rows),
                change(result), favour(metric, result),
                messages.get("guide.tile.share-of", result.figure(), result.n(), amount), false, guardrail, "",
                charts.chart(metric, name, result), result);
    }

    /** Groups were compared and none of them differs beyond luck. */
    private Board.Tile noneStandsOut(String metric, String name, boolean guardrail, Result result) {
        String line = messages.get("guide.tile.compared", result.groups().size());
        return new Board.Tile(metric, name, messages.get("guide.tile.none"), messages.get("guide.tile.stands-out"), "",
                0, line, false, guardrail, "", charts.chart(metric, name, result), result);
    }

    private String change(Result result) {
        Comparison comparison = result.comparison();
        if (comparison == null || comparison.change() == null || !comparable(result.metric())) {
            return "";
        }
        return messages.get("guide.tile.change." + comparison.against().id(),
                new Figure(comparison.change(), comparison.changeUnit(), result.currency()).change(messages));
    }

    private int favour(String metric, Result result) {
        Comparison comparison = result.comparison();
        Direction direction = engine.metric(metric).direction();
        if (comparison == null || comparison.change() == null || comparison.change() == 0 || !comparable(metric)
                || direction == Direction.NEITHER) {
            return 0;
        }
        return comparison.change() > 0 == (direction == Direction.HIGHER) ? 1 : -1;
    }

    private String line(String metric, Result result, boolean few) {
        Interval interval = result.interval();
        if (few) {
            return messages.get("guide.tile.too-few", result.figure());
        } else if (small(result) && interval != null) {
            return messages.get("guide.tile.few", new Figure(interval.low(), result.unit(), result.currency()),
                    new Figure(interval.high(), result.unit(), result.currency()));
        }
        Double target = goal.target();
        Double value = result.value();
        if (metric.equals(goal.metric()) && target != null && value != null) {
            Figure wanted = new Figure(target, result.unit(), result.currency());
            boolean lower = engine.metric(metric).direction() == Direction.LOWER;
            return (lower ? value <= target : value >= target)
                    ? messages.get("guide.tile.target-reached", wanted)
                    : messages.get("guide.tile.target", wanted,
                            new Figure(Math.abs(value - target), result.unit(), result.currency()).number(messages));
        }
        return result.also().isEmpty() ? "" : beside(result.also().getFirst(), result.currency());
    }

    private String beside(Extra extra, @Nullable String currency) {
        return messages.get(extra.unit() == Unit.COUNT ? "guide.tile.beside.count" : "guide.tile.beside",
                messages.get("metrics.extra." + extra.id()), new Figure(extra.value(), extra.unit(), currency));
    }

    /** What rests on a wished cycle changes with the wish, so an earlier value of it says nothing. */
    private boolean comparable(String metric) {
        return engine.metric(metric).target() != Metric.Target.CYCLE;
    }

    private @Nullable Double target(String metric) {
        boolean needsIt = metric.equals(goal.metric()) || engine.metric(metric).target() == Metric.Target.CYCLE;
        return needsIt ? goal.target() : null;
    }

    private String need(String code) {
        return messages.say(app.quarterdeck.guide.answers.Answers.need(code).name());
    }

    private static boolean rate(Result result) {
        return result.unit() == Unit.PERCENT || result.unit() == Unit.DAYS || result.unit() == Unit.HOURS;
    }

    private static boolean small(Result result) {
        return rate(result) && result.n() < Result.SMALL && result.interval() != null;
    }

    private static double value(Group group) {
        return group.value() == null ? 0 : group.value();
    }
}

package app.quarterdeck.guide.look;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Said;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.QuestionTemplate;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.guide.groups.Contrasts;
import app.quarterdeck.guide.groups.Splits;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands out in the figures a goal's questions rest on: a change beyond luck, a group that differs beyond luck. The
 * weight is how large the difference is for its figure, times how many of the rows it concerns.
 */
final class Standouts {

    /** A change of less than a twentieth is no news. */
    private static final double NEWS = 0.05;
    private static final double WHOLE = 100;

    private final Engine engine;
    private final Selection selection;
    private final Messages messages;

    Standouts(Engine engine, Selection selection, Messages messages) {
        this.engine = engine;
        this.selection = selection;
        this.messages = messages;
    }

    /** The most telling of a goal; empty where nothing stands out. */
    Optional<Look.Finding> of(GoalTemplate template) {
        Goal goal = template.begin(LocalDate.EPOCH, null);
        List<Look.Finding> found = new ArrayList<>();
        if (engine.readiness(template.metric()).ready()) {
            Asked asked = new Asked(engine, goal, new Question(Question.OWN, "", List.of(template.metric())), selection,
                    messages);
            changed(asked, goal.template(), "", template.metric()).ifPresent(found::add);
        }
        for (QuestionTemplate question : template.asked()) {
            Asked asked = new Asked(engine, goal, question.question(), selection, messages);
            for (Step step : question.steps()) {
                if (engine.readiness(step.metric()).ready()) {
                    looked(asked, goal.template(), step).ifPresent(found::add);
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(Look.Finding::weight));
    }

    private static Optional<Look.Finding> looked(Asked asked, String goal, Step step) {
        return switch (step.shape()) {
            case "figure" -> changed(asked, goal, asked.question().id(), step.metric());
            case "compare" -> differs(asked, goal, step);
            default -> Optional.empty();
        };
    }

    private static Optional<Look.Finding> changed(Asked asked, String goal, String question, String metric) {
        Result now = asked.figure(metric);
        Comparison comparison = now.comparison();
        Change.Kind kind = Change.kind(asked, now);
        boolean clear = kind == Change.Kind.MORE || kind == Change.Kind.LESS;
        if (!clear || comparison == null || now.value() == null || comparison.value() == null || Said.few(now)
                || asked.metric(metric).direction() == Direction.NEITHER) {
            return Optional.empty();
        }
        double change = comparison.change() == null ? 0 : Math.abs(comparison.change());
        double before = Math.abs(comparison.value());
        double size = comparison.changeUnit() == Unit.PERCENT && now.unit() != Unit.PERCENT
                ? change / WHOLE
                : before == 0 ? 0 : change / before;
        return size < NEWS
                ? Optional.empty()
                : Optional.of(new Look.Finding(goal, question,
                        asked.join(List.of(asked.said(now), Change.of(asked, now))), Math.min(1, size)));
    }

    private static Optional<Look.Finding> differs(Asked asked, String goal, Step step) {
        List<Dimension> splits = Splits.all(asked, step);
        if (splits.isEmpty()) {
            return Optional.empty();
        }
        Contrasts contrasts = Contrasts.of(asked, step.metric(), splits, asked.over(step.metric()));
        return contrasts.clear().stream().map(one -> new Look.Finding(goal, asked.question().id(),
                contrasts.say(asked, one), weight(one)))
                .max(Comparator.comparingDouble(Look.Finding::weight));
    }

    private static double weight(Contrasts.Contrast one) {
        double larger = Math.max(Math.abs(one.figure()), Math.abs(one.rest()));
        double size = larger == 0 ? 0 : Math.abs(one.figure() - one.rest()) / larger;
        return size * Math.sqrt(one.n() / (double) (one.n() + one.others()));
    }
}

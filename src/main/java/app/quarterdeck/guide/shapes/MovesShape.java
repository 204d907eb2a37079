package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What became of a stock between two days: how it stood, what came in and went out, how it stands. */
final class MovesShape implements Shape {

    private static final int NAMED = 4;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Dimension moves = Objects.requireNonNull(asked.metric(step.metric()).makes());
        Result result = asked.measure(step.metric(), asked.over(step.metric()).by(moves));
        Double change = result.value();
        draft.rests(asked, result).say(asked.said(result));
        if (change == null) {
            return;
        }
        List<Group> parts = result.groups();
        List<String> named = parts.subList(1, parts.size() - 1).stream()
                .sorted(Comparator.comparingDouble(part -> -Math.abs(value(part)))).limit(NAMED)
                .map(part -> asked.say("guide.bridge.member", asked.member(moves, part.key()),
                        figure(result, value(part)).change(asked.messages())))
                .toList();
        if (!named.isEmpty()) {
            draft.say(asked.say("guide.moves." + (change > 0 ? "rose" : change < 0 ? "fell" : "same"),
                    figure(result, Math.abs(change)), asked.list(named)));
        }
        draft.summary(asked.summary(result));
        List<ChartSpec.Part> steps = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Group part : parts) {
            String name = asked.member(moves, part.key());
            steps.add(new ChartSpec.Part(name, value(part)));
            rows.add(List.of(name, figure(result, value(part)), part.n()));
        }
        draft.charts.add(new ChartSpec.Waterfall(asked.name(step.metric()),
                asked.say("guide.chart.moves.alternative"), result.unit(), result.currency(), steps, true,
                steps.size() - 1));
        draft.table(new Answer.Table(List.of(asked.name(moves), asked.say("guide.table.amount"),
                asked.say("guide.table.deals")), rows));
    }

    private static double value(Group part) {
        return part.value() == null ? 0 : part.value();
    }

    private static Figure figure(Result result, double value) {
        return new Figure(value, result.unit(), result.currency());
    }
}

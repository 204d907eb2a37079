package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** Several shares of the same whole side by side; what they leave is a part of its own. */
final class MixShape implements Shape {

    private static final double SHOWN = 0.05;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        List<ChartSpec.Part> parts = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        double rest = 100;
        List<String> metrics = new ArrayList<>(List.of(step.metric()));
        metrics.addAll(step.with());
        for (String metric : metrics) {
            if (Needs.ready(asked, metric, draft)) {
                Result result = asked.measure(metric, asked.over(metric));
                Double share = result.value();
                draft.rests(asked, result);
                if (share != null) {
                    rest -= share;
                    parts.add(new ChartSpec.Part(asked.name(metric), share));
                    rows.add(List.of(asked.name(metric), result.figure(), result.n()));
                }
            }
        }
        if (parts.isEmpty()) {
            draft.say(asked.say("guide.mix.none"));
            return;
        }
        draft.say(asked.say("guide.mix", asked.list(parts.stream()
                .map(part -> asked.say("guide.mix.part", part.label(), asked.percent(part.value()))).toList())));
        if (rest > SHOWN) {
            parts.add(new ChartSpec.Part(asked.say("guide.mix.rest"), rest));
        }
        draft.summary(asked.say("guide.mix.part", parts.getFirst().label(), asked.percent(parts.getFirst().value())));
        draft.charts.add(new ChartSpec.StackedBar(asked.say("guide.chart.mix"),
                asked.say("guide.chart.mix.alternative", parts.getFirst().label(),
                        asked.percent(parts.getFirst().value())),
                Unit.PERCENT, null, parts, 0, asked.percent(100).say(asked.messages())));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.part"), asked.say("guide.table.figure"),
                asked.say("guide.table.rows")), rows));
    }
}

package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** A figure made of the figures said beside it, with its range. */
final class ExtrasShape implements Shape {

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Result result = asked.measure(step.metric());
        draft.rests(asked, result).say(asked.said(result));
        if (result.value() == null) {
            Needs.target(result, draft);
            return;
        }
        Interval range = result.interval();
        if (range != null) {
            draft.say(asked.say("guide.extras.range", new Figure(range.low(), result.unit(), result.currency()),
                    new Figure(range.high(), result.unit(), result.currency())));
        }
        draft.summary(asked.summary(result));
        List<ChartSpec.Part> parts = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Extra extra : result.also()) {
            if (extra.unit() == result.unit() && extra.value() != null) {
                String name = asked.say("metrics.extra." + extra.id());
                parts.add(new ChartSpec.Part(name, extra.value()));
                rows.add(List.of(name, new Figure(extra.value(), extra.unit(), result.currency())));
            }
        }
        draft.charts.add(new ChartSpec.StackedBar(asked.name(step.metric()),
                asked.say("guide.chart.extras.alternative", asked.name(step.metric()), result.figure(), parts.size()),
                result.unit(), result.currency(), parts, 0, result.figure().say(asked.messages())));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.part"), asked.say("guide.table.amount")), rows));
    }
}

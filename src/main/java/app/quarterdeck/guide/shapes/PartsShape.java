package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.guide.groups.Parts;
import app.quarterdeck.guide.groups.Splits;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which member has how much of a whole, and how much is not known to belong to any. */
final class PartsShape implements Shape {

    /** From here on the unknown could change the order. */
    private static final double UNSAFE = 20;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Optional<Dimension> by = Splits.first(asked, step);
        if (by.isEmpty()) {
            Needs.split(asked, step.metric(), step.by().getFirst(), draft);
            return;
        }
        Result result = asked.measure(step.metric(), asked.over(step.metric()).by(by.orElseThrow()));
        Parts parts = Parts.of(asked.metric(step.metric()), result);
        draft.rests(asked, result);
        if (parts.known().isEmpty()) {
            draft.say(result.value() == null ? asked.said(result) : "");
            return;
        }
        draft.say(ranking(asked, by.orElseThrow(), parts, result));
        unknown(asked, by.orElseThrow(), parts, draft);
        draft.summary(asked.say("guide.summary.parts", asked.member(by.orElseThrow(), parts.known().getFirst().key()),
                asked.percent(parts.share(parts.known().getFirst()))));
        draft.charts.add(new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages())
                .bars(asked.name(step.metric()), result, by.orElseThrow()));
        draft.table(table(asked, by.orElseThrow(), parts, result));
    }

    private static String ranking(Asked asked, Dimension by, Parts parts, Result result) {
        Parts.Part first = parts.known().getFirst();
        String name = asked.member(by, first.key());
        if (parts.all().size() == 1) {
            return asked.say("guide.parts.all", name, parts.figure(first, result));
        } else if (parts.known().size() == 1) {
            return asked.say("guide.parts.one", asked.inside(by), name, asked.percent(parts.share(first)),
                    parts.figure(first, result));
        }
        Parts.Part second = parts.known().get(1);
        return asked.say("guide.parts.first", asked.inside(by), name, asked.percent(parts.share(first)),
                parts.figure(first, result), asked.member(by, second.key()), asked.percent(parts.share(second)));
    }

    private static void unknown(Asked asked, Dimension by, Parts parts, Draft draft) {
        if (parts.unknown() > 0) {
            draft.say(asked.say("guide.parts.unknown", asked.percent(parts.unknown()), asked.member(by, "")));
        }
        if (parts.unknown() > UNSAFE) {
            draft.caveat(asked.say("guide.caveat.unknown", asked.percent(parts.unknown())));
        }
    }

    private static Answer.Table table(Asked asked, Dimension by, Parts parts, Result result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Parts.Part part : parts.all()) {
            rows.add(List.of(asked.member(by, part.key()), parts.figure(part, result),
                    new Figure(parts.share(part), Unit.PERCENT, null), part.n()));
        }
        return new Answer.Table(List.of(asked.name(by), asked.name(result.metric()), asked.say("guide.table.part"),
                asked.say("guide.table.rows")), rows);
    }
}

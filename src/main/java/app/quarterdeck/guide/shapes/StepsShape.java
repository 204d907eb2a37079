package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How many go on from each step to the next, and where most stop. */
final class StepsShape implements Shape {

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Dimension by = Objects.requireNonNull(asked.metric(step.metric()).makes());
        Result result = asked.measure(step.metric(), asked.over(step.metric()).by(by));
        draft.rests(asked, result);
        int most = -1;
        for (int i = 0; i < result.groups().size(); i++) {
            if (stopped(result.groups().get(i)) > (most < 0 ? 0 : stopped(result.groups().get(most)))) {
                most = i;
            }
        }
        if (most < 0) {
            draft.say(asked.said(result));
            return;
        }
        Group drop = result.groups().get(most);
        String from = asked.member(by, drop.key());
        String to = next(asked, by, result, most);
        draft.say(asked.said(result));
        draft.say(asked.say("guide.steps.drop", from, to, stopped(drop), drop.n()));
        draft.summary(asked.say("guide.summary.steps", from, to));
        draft.charts.add(chart(asked, by, result, most));
        draft.table(Tables.groups(asked, result, by));
    }

    private static long stopped(Group group) {
        return group.value() == null ? 0 : group.n() - Math.round(group.value() / 100 * group.n());
    }

    private static String next(Asked asked, Dimension by, Result result, int position) {
        return position + 1 < result.groups().size()
                ? asked.member(by, result.groups().get(position + 1).key())
                : asked.say("guide.steps.end." + by.id());
    }

    private static ChartSpec chart(Asked asked, Dimension by, Result result, int most) {
        List<ChartSpec.Stage> stages = new ArrayList<>();
        for (Group group : result.groups()) {
            stages.add(new ChartSpec.Stage(asked.member(by, group.key()), group.n(), group.value(),
                    group.value() == null
                            ? ""
                            : asked.say("guide.chart.onward", new Figure(group.value(), Unit.PERCENT, null),
                                    stopped(group))));
        }
        Group last = result.groups().getLast();
        if (last.value() != null) {
            stages.add(
                    new ChartSpec.Stage(asked.say("guide.steps.end." + by.id()), last.n() - stopped(last), null, ""));
        }
        return new ChartSpec.Funnel(asked.say("guide.chart.steps", asked.name(result.metric())),
                asked.say("guide.chart.steps.alternative", asked.name(result.metric()), result.groups().size(),
                        stages.get(most).label()),
                stages, most);
    }
}

package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.guide.groups.Splits;
import app.quarterdeck.metrics.change.Change.Contribution;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What made the difference between a sum and the earlier one: the members that added and took away, per split. */
final class BridgeShape implements Shape {

    private static final int SHOWN = 6;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Result now = asked.figure(step.metric());
        draft.rests(asked, now);
        Comparison comparison = now.comparison();
        Period before = comparison == null ? null : comparison.period();
        if (comparison == null || before == null || comparison.change() == null) {
            draft.say(now.value() == null ? asked.said(now) : asked.say("guide.bridge.no-history"));
            return;
        }
        String then = Change.then(asked, now, comparison);
        Double value = now.value();
        Double earlier = comparison.value();
        if (value != null && earlier != null) {
            draft.say(asked.say("guide.bridge.against", then,
                    new Figure(value - earlier, now.unit(), now.currency()).change(asked.messages())));
        }
        for (Dimension by : Splits.all(asked, step)) {
            List<Contribution> shares = asked.engine().change(step.metric(),
                    asked.over(step.metric()).against(comparison.against()), by, SHOWN).contributions();
            if (shares.size() > 1) {
                draft.say(sentence(asked, now, by, shares));
                draft.charts.add(chart(asked, now, by, then, shares));
                draft.table(table(asked, now, by, shares));
                draft.summary(asked.say("guide.summary.bridge", member(asked, by, shares.getFirst()),
                        new Figure(shares.getFirst().effect(), now.unit(), now.currency()).change(asked.messages())));
            }
        }
        if (draft.charts.isEmpty()) {
            draft.say(asked.say("guide.bridge.nothing-to-split"));
        }
        draft.caveat(asked.say("guide.caveat.no-cause"));
    }

    private static String sentence(Asked asked, Result now, Dimension by, List<Contribution> shares) {
        String up = words(asked, now, by,
                shares.stream().filter(share -> share.effect() > 0 && share.rest() == 0).limit(2).toList());
        String down = words(asked, now, by,
                shares.stream().filter(share -> share.effect() < 0 && share.rest() == 0).limit(2).toList());
        String which = up.isEmpty() ? "down" : down.isEmpty() ? "up" : "both";
        return asked.say("guide.bridge." + which, asked.inside(by), up, down);
    }

    private static String words(Asked asked, Result now, Dimension by, List<Contribution> shares) {
        return asked.list(shares.stream().map(share -> asked.say("guide.bridge.member", member(asked, by, share),
                new Figure(Math.abs(share.effect()), now.unit(), now.currency()))).toList());
    }

    private static ChartSpec chart(Asked asked, Result now, Dimension by, String then, List<Contribution> shares) {
        List<ChartSpec.Part> steps = new ArrayList<>();
        double earlier = Objects.requireNonNull(Objects.requireNonNull(now.comparison()).value());
        double value = Objects.requireNonNull(now.value());
        steps.add(new ChartSpec.Part(then, earlier));
        shares.forEach(share -> steps.add(new ChartSpec.Part(member(asked, by, share), share.effect())));
        steps.add(new ChartSpec.Part(now.periodName(asked.messages()), value));
        return new ChartSpec.Waterfall(asked.say("guide.chart.bridge", asked.name(now.metric()), asked.name(by), then),
                asked.say("guide.chart.bridge.alternative", asked.name(by), steps.get(1).label()), now.unit(),
                now.currency(), steps, asked.metric(now.metric()).direction() != Direction.LOWER, 1);
    }

    private static Answer.Table table(Asked asked, Result now, Dimension by, List<Contribution> shares) {
        List<List<Object>> rows = new ArrayList<>();
        for (Contribution share : shares) {
            rows.add(List.of(member(asked, by, share), new Figure(share.now(), now.unit(), now.currency()),
                    new Figure(share.earlier(), now.unit(), now.currency()),
                    new Figure(share.effect(), now.unit(), now.currency())));
        }
        return new Answer.Table(List.of(asked.name(by), asked.say("guide.table.now"), asked.say("guide.table.before"),
                asked.say("guide.table.difference")), rows);
    }

    private static String member(Asked asked, Dimension by, Contribution share) {
        return share.rest() > 0 ? asked.say("guide.bridge.others", share.rest()) : asked.member(by, share.key());
    }
}

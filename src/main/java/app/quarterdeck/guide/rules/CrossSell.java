package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions 7.5 and 10.5: which product goes with which, and how many customers have the one without the other. */
final class CrossSell implements Rule {

    private static final int SHOWN = 8;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (Needs.ready(asked, "attach-rate", draft)) {
            pairs(asked, draft);
        }
        if (asked.question().metrics().contains("units-per-sale") && Needs.ready(asked, "units-per-sale", draft)) {
            Result units = asked.figure("units-per-sale");
            draft.rests(asked, units).say(asked.said(units));
        }
        return draft.results.isEmpty() ? draft.unanswered().say(asked.say("guide.answer.cannot")) : draft;
    }

    private static void pairs(Asked asked, Draft draft) {
        Result result = asked.measure("attach-rate");
        draft.rests(asked, result);
        List<Group> pairs = result.groups().stream()
                .filter(group -> group.keys().size() == 2 && group.value() != null && group.n() >= Result.FEW)
                .sorted(Comparator.comparingDouble((Group group) -> -value(group))).toList();
        if (pairs.isEmpty()) {
            draft.say(asked.say("guide.answer.cross-sell.none"));
            return;
        }
        Group most = pairs.getFirst();
        Group gap = pairs.stream().max(Comparator.comparingLong(CrossSell::without)).orElseThrow();
        draft.say(asked.say("guide.answer.cross-sell", new Figure(most.value(), Unit.PERCENT, null),
                product(asked, most, 0), product(asked, most, 1), most.n()));
        draft.say(asked.say("guide.answer.cross-sell.gap", product(asked, gap, 0), product(asked, gap, 1),
                without(gap), gap.n()));
        draft.summary(asked.say("guide.summary.contrast", pair(asked, most),
                new Figure(most.value(), Unit.PERCENT, null)));
        List<ChartSpec.Dot> dots = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Group pair : pairs) {
            Interval range = pair.interval();
            if (dots.size() < SHOWN) {
                dots.add(new ChartSpec.Dot(pair(asked, pair), value(pair), range == null ? null : range.low(),
                        range == null ? null : range.high(), pair.n()));
            }
            rows.add(List.of(product(asked, pair, 0), product(asked, pair, 1),
                    new Figure(pair.value(), Unit.PERCENT, null), pair.n(), without(pair)));
        }
        draft.charts.add(new ChartSpec.DotPlot(asked.say("guide.chart.pairs"),
                asked.say("guide.chart.pairs.alternative", dots.getFirst().label()), Unit.PERCENT, null, dots,
                asked.say("guide.chart.interval")));
        draft.table(new Answer.Table(List.of(asked.name(Dimension.PRODUCT), asked.say("guide.table.second-product"),
                asked.name("attach-rate"), asked.say("guide.table.customers"), asked.say("guide.table.without")),
                rows));
    }

    private static double value(Group group) {
        return group.value() == null ? 0 : group.value();
    }

    private static long without(Group group) {
        return group.n() - Math.round(value(group) / 100 * group.n());
    }

    private static String product(Asked asked, Group group, int position) {
        return asked.member(Dimension.PRODUCT, group.keys().get(position));
    }

    private static String pair(Asked asked, Group group) {
        return asked.say("guide.chart.pair", product(asked, group, 0), product(asked, group, 1));
    }
}

package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Said;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What made the difference between a sum and the earlier one: the members that added and took away, per split. */
final class BridgeShape implements Shape {

    private static final int SHOWN = 6;

    /** How much a member brought more than before. */
    private record Share(String member, double now, double before) {

        double more() {
            return now - before;
        }
    }

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Result now = asked.figure(step.metric());
        draft.rests(asked, now);
        Comparison comparison = now.comparison();
        Period before = comparison == null ? null : comparison.period();
        if (comparison == null || before == null || comparison.change() == null) {
            draft.say(now.value() == null ? Said.of(now, asked.messages()) : asked.say("guide.bridge.no-history"));
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
            List<Share> shares = shares(asked, step.metric(), now, before, by);
            if (shares.size() > 1) {
                draft.say(sentence(asked, now, by, shares));
                draft.charts.add(chart(asked, now, by, then, shares));
                draft.table(table(asked, now, by, shares));
                draft.summary(asked.say("guide.summary.bridge", shares.getFirst().member(),
                        new Figure(shares.getFirst().more(), now.unit(), now.currency()).change(asked.messages())));
            }
        }
        if (draft.charts.isEmpty()) {
            draft.say(asked.say("guide.bridge.nothing-to-split"));
        }
        draft.caveat(asked.say("guide.caveat.no-cause"));
    }

    /** The largest differences first, whichever way they go. */
    private static List<Share> shares(Asked asked, String metric, Result now, Period before, Dimension by) {
        Selection days = asked.over(metric).against(null);
        Map<String, double[]> sums = new LinkedHashMap<>();
        add(asked.measure(metric, days.by(by)), sums, 0);
        add(asked.measure(metric, days.over(before).by(by)), sums, 1);
        return sums.entrySet().stream()
                .map(entry -> new Share(asked.member(by, entry.getKey()), entry.getValue()[0], entry.getValue()[1]))
                .filter(share -> share.more() != 0)
                .sorted(Comparator.comparingDouble((Share share) -> -Math.abs(share.more()))).toList();
    }

    private static void add(Result result, Map<String, double[]> sums, int side) {
        for (Group group : result.groups()) {
            sums.computeIfAbsent(group.key(), key -> new double[2])[side] += group.value() == null ? 0 : group.value();
        }
    }

    private static String sentence(Asked asked, Result now, Dimension by, List<Share> shares) {
        String up = words(asked, now, shares.stream().filter(share -> share.more() > 0).limit(2).toList());
        String down = words(asked, now, shares.stream().filter(share -> share.more() < 0).limit(2).toList());
        String which = up.isEmpty() ? "down" : down.isEmpty() ? "up" : "both";
        return asked.say("guide.bridge." + which, asked.inside(by), up, down);
    }

    private static String words(Asked asked, Result now, List<Share> shares) {
        return asked.list(shares.stream().map(share -> asked.say("guide.bridge.member", share.member(),
                new Figure(Math.abs(share.more()), now.unit(), now.currency()))).toList());
    }

    private static ChartSpec chart(Asked asked, Result now, Dimension by, String then, List<Share> shares) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        shares.stream().limit(SHOWN)
                .forEach(share -> bars.add(new ChartSpec.Bar(share.member(), share.more(), null, null, "", true)));
        if (shares.size() > SHOWN) {
            double others = shares.stream().skip(SHOWN).mapToDouble(Share::more).sum();
            bars.add(new ChartSpec.Bar(asked.say("guide.bridge.others", shares.size() - SHOWN), others, null, null, "",
                    true));
        }
        return new ChartSpec.RankedBars(asked.say("guide.chart.bridge", asked.name(now.metric()), asked.name(by), then),
                asked.say("guide.chart.bridge.alternative", asked.name(by), bars.getFirst().label()), now.unit(),
                now.currency(), bars, 0);
    }

    private static Answer.Table table(Asked asked, Result now, Dimension by, List<Share> shares) {
        List<List<Object>> rows = new ArrayList<>();
        for (Share share : shares) {
            rows.add(List.of(share.member(), new Figure(share.now(), now.unit(), now.currency()),
                    new Figure(share.before(), now.unit(), now.currency()),
                    new Figure(share.more(), now.unit(), now.currency())));
        }
        return new Answer.Table(List.of(asked.name(by), asked.say("guide.table.now"), asked.say("guide.table.before"),
                asked.say("guide.table.difference")), rows);
    }
}

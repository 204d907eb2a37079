package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.asked.Sample;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** Question 8.3: what do the best do differently? The third with the highest attainment against the rest, screened for luck. */
final class BestPeople implements Rule {

    private static final int FEWEST = 3;
    private static final double FALSE_DISCOVERIES = 0.10;

    /** A metric of the upper third beside that of the rest. */
    private record Pair(Result result, Sample best, Sample rest) {

        Figure figure(Sample side) {
            return new Figure(side.figure(), result.unit(), result.currency());
        }
    }

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "quota-attainment", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result attained = asked.measure("quota-attainment");
        List<String> people = attained.groups().stream()
                .filter(group -> group.value() != null && !group.key().isEmpty()).map(Group::key).toList();
        draft.rests(asked, attained);
        if (people.size() < FEWEST) {
            return draft.say(asked.say("guide.answer.best-people.too-few", people.size()));
        }
        List<String> best = people.subList(0, Math.max(1, people.size() / 3));
        List<String> rest = people.subList(best.size(), people.size());
        List<Pair> pairs = new ArrayList<>();
        for (String metric : asked.question().metrics()) {
            if (!metric.equals("quota-attainment") && Needs.ready(asked, metric, draft)
                    && asked.engine().splits(metric, Dimension.REP)) {
                pair(asked, draft, metric, best, rest, pairs);
            }
        }
        say(asked, draft, best.size(), pairs);
        draw(asked, draft, pairs);
        return draft;
    }

    private static void pair(Asked asked, Draft draft, String metric, List<String> best, List<String> rest,
            List<Pair> pairs) {
        Selection days = asked.over(metric);
        Selection ofBest = asked.where(days, Dimension.REP, best);
        Selection ofRest = asked.where(days, Dimension.REP, rest);
        Result result = asked.measure(metric, ofBest);
        Sample one = Sample.of(asked, result, ofBest);
        Sample other = Sample.of(asked, asked.measure(metric, ofRest), ofRest);
        if (one != null && other != null && one.n() >= Result.FEW && other.n() >= Result.FEW) {
            draft.results.add(result);
            pairs.add(new Pair(result, one, other));
        }
    }

    private static void say(Asked asked, Draft draft, int best, List<Pair> pairs) {
        double[] chances = pairs.stream().mapToDouble(pair -> pair.best().chance(pair.rest())).toArray();
        boolean[] kept = FalseDiscovery.screen(chances, FALSE_DISCOVERIES);
        boolean any = false;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (kept[i] && chances[i] < Spread.LUCK) {
                String name = asked.name(pair.result().metric());
                any = true;
                draft.say(asked.say("guide.answer.best-people", best, asked.inside(pair.result().metric()),
                        pair.figure(pair.best()),
                        pair.figure(pair.rest())));
                draft.summary(asked.say("guide.summary.best-people", name, pair.figure(pair.best()),
                        pair.figure(pair.rest())));
            }
        }
        if (!any) {
            draft.say(asked.say(pairs.isEmpty() ? "guide.answer.best-people.no-rows" : "guide.answer.best-people.same",
                    best, pairs.size()));
            draft.summary(asked.say("guide.summary.no-difference"));
        }
        draft.caveat(asked.say("guide.caveat.no-cause"));
    }

    private static void draw(Asked asked, Draft draft, List<Pair> pairs) {
        List<List<Object>> rows = new ArrayList<>();
        List<ChartSpec.Bar> bars = new ArrayList<>();
        for (Pair pair : pairs) {
            String name = asked.name(pair.result().metric());
            rows.add(List.of(name, pair.figure(pair.best()), pair.figure(pair.rest()), pair.best().n(),
                    pair.rest().n()));
            double other = pair.rest().figure();
            if (other != 0) {
                bars.add(new ChartSpec.Bar(name, 100 * pair.best().figure() / other, 100.0, null, "", true));
            }
        }
        if (!bars.isEmpty()) {
            draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.best-people"),
                    asked.say("guide.chart.best-people.alternative", bars.size()), Unit.PERCENT, null, bars, -1));
        }
        draft.table(new Answer.Table(List.of(asked.say("guide.table.metric"), asked.say("guide.table.best-third"),
                asked.say("guide.table.others"), asked.say("guide.table.rows"), asked.say("guide.table.rows-others")),
                rows));
    }
}

package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Question 8.2: is the quota fair? Whether the half of the people with the higher attainment was given more to work with:
 * leads, open pipeline. Their attainment counts, not their names.
 */
final class FairQuota implements Rule {

    private static final int FEWEST = 6;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "quota-attainment", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result attained = asked.measure("quota-attainment");
        List<Group> people = attained.groups().stream()
                .filter(group -> group.value() != null && !group.key().isEmpty()).toList();
        draft.rests(asked, attained);
        if (people.size() < FEWEST) {
            return draft.say(asked.say("guide.answer.fair-quota.too-few", people.size()));
        }
        List<List<Object>> rows = new ArrayList<>();
        List<ChartSpec.Bar> bars = new ArrayList<>();
        people.forEach(person -> bars.add(new ChartSpec.Bar(person.key(), person.value(), null, 100.0, "", true)));
        boolean clear = false;
        for (String metric : asked.question().metrics()) {
            boolean given = !metric.equals("quota-attainment") && Needs.ready(asked, metric, draft)
                    && asked.engine().splits(metric, Dimension.REP);
            if (given) {
                clear = told(asked, draft, metric, people, rows) || clear;
            }
        }
        draft.say(asked.say(clear ? "guide.answer.fair-quota.look" : "guide.answer.fair-quota.no-link"));
        draft.summary(asked.say(clear ? "guide.summary.unfair" : "guide.summary.fair"));
        draft.caveat(asked.say("guide.caveat.no-cause"));
        draft.charts.add(new ChartSpec.RankedBars(asked.name("quota-attainment"),
                asked.say("guide.chart.attainment.alternative", bars.size(), bars.getFirst().label()), Unit.PERCENT,
                null, bars, -1));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.given"), asked.say("guide.table.upper-half"),
                asked.say("guide.table.lower-half")), rows));
        return draft;
    }

    private static boolean told(Asked asked, Draft draft, String metric, List<Group> people, List<List<Object>> rows) {
        Result split = asked.measure(metric, asked.over(metric).by(Dimension.REP));
        Map<String, Double> given = new HashMap<>();
        split.groups().forEach(group -> given.put(group.key(), group.value() == null ? 0 : group.value()));
        double[] upper = values(people.subList(0, people.size() / 2), given);
        double[] lower = values(people.subList(people.size() / 2, people.size()), given);
        Figure more = new Figure(Spread.percentile(upper, 0.5), split.unit(), split.currency());
        Figure less = new Figure(Spread.percentile(lower, 0.5), split.unit(), split.currency());
        draft.rests(asked, split);
        rows.add(List.of(asked.name(metric), more, less));
        boolean clear = MannWhitneyUTest.withDefaults().test(upper, lower).getPValue() < Spread.LUCK;
        draft.say(asked.say(clear ? "guide.answer.fair-quota.clear" : "guide.answer.fair-quota.same",
                asked.name(metric), more, less));
        return clear;
    }

    private static double[] values(List<Group> people, Map<String, Double> given) {
        return people.stream().mapToDouble(person -> given.getOrDefault(person.key(), 0.0)).toArray();
    }
}

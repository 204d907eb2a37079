package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Question 5.4: which deals move the number most? The heaviest of the open deals at their chances, by customer. */
final class ForecastWeight implements Rule {

    private static final int HEAVIEST = 3;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "weighted-pipeline", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result all = asked.measure("weighted-pipeline");
        draft.rests(asked, all);
        Double total = all.value();
        if (total == null || total <= 0) {
            return draft.say(asked.said(all));
        }
        double[] weights = Arrays.stream(asked.engine().rows("weighted-pipeline", asked.selection()).measures())
                .filter(weight -> !Double.isNaN(weight)).sorted().toArray();
        int heaviest = Math.min(HEAVIEST, weights.length);
        double carried = Arrays.stream(weights).skip(weights.length - heaviest).sum();
        draft.say(asked.say("guide.answer.forecast-weight", heaviest, asked.percent(100 * carried / total),
                all.figure(), weights.length));
        draft.summary(asked.say("guide.summary.forecast-weight", heaviest, asked.percent(100 * carried / total)));
        if (asked.engine().splits("weighted-pipeline", Dimension.CUSTOMER)) {
            customers(asked, draft, total);
        }
        return draft;
    }

    private static void customers(Asked asked, Draft draft, double total) {
        Result split = asked.measure("weighted-pipeline", asked.selection().by(Dimension.CUSTOMER));
        List<List<Object>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Group group : split.groups()) {
            double weight = group.value() == null ? 0 : group.value();
            String name = asked.member(Dimension.CUSTOMER, group.key());
            if (names.size() < HEAVIEST && weight > 0) {
                names.add(asked.say("guide.bridge.member", name, asked.money(weight, split.currency())));
            }
            rows.add(List.of(name, asked.money(weight, split.currency()), asked.percent(100 * weight / total),
                    group.n()));
        }
        draft.say(asked.say("guide.answer.forecast-weight.customers", asked.list(names)));
        draft.charts.add(new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages())
                .bars(asked.name("weighted-pipeline"), split, Dimension.CUSTOMER));
        draft.table(new Answer.Table(List.of(asked.name(Dimension.CUSTOMER), asked.name("weighted-pipeline"),
                asked.say("guide.table.part"), asked.say("guide.table.deals")), rows));
    }
}

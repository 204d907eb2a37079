package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.List;

/** Question 2.1: where do we stand against target? The revenue to date beside a straight line to the target. */
final class TargetPace implements Rule {

    private static final double WHOLE = 100;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "target-attainment", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result attained = asked.measure("target-attainment");
        Result revenue = asked.figure("total-revenue");
        draft.rests(asked, revenue);
        Double target = attained.extra("target");
        Double share = attained.value();
        if (target == null || share == null) {
            Needs.target(attained, draft);
            draft.say(asked.say("guide.answer.target-pace.unset"));
            draft.say(asked.said(revenue)).say(Change.of(asked, revenue));
            draft.summary(asked.summary(revenue));
        } else {
            pace(asked, draft, attained, target, share);
        }
        ChartSpec months = new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages())
                .chart("total-revenue", asked.name("total-revenue"), revenue);
        if (months != null) {
            draft.charts.add(months);
        }
        return draft;
    }

    private static void pace(Asked asked, Draft draft, Result attained, double target, double share) {
        double gone = WHOLE * attained.counted().days() / attained.period().days();
        double revenue = target * share / WHOLE;
        double ahead = revenue - target * gone / WHOLE;
        String currency = attained.currency();
        draft.rests(asked, attained);
        draft.say(asked.say("guide.answer.target-pace", asked.money(revenue, currency), asked.money(target, currency),
                attained.figure(), asked.percent(gone)));
        draft.say(revenue >= target
                ? asked.say("guide.answer.target-pace.reached")
                : asked.say(ahead >= 0 ? "guide.answer.target-pace.ahead" : "guide.answer.target-pace.behind",
                        asked.money(Math.abs(ahead), currency)));
        draft.summary(asked.say("guide.summary.target-pace", attained.figure()));
        draft.charts.add(new ChartSpec.Bullet(asked.say("guide.chart.target-pace"),
                asked.say("guide.chart.target-pace.alternative", asked.money(revenue, currency),
                        asked.money(target, currency)),
                Unit.MONEY, currency, revenue, asked.say("guide.chart.now", asked.money(revenue, currency)), target,
                asked.say("guide.chart.target", asked.money(target, currency)), null, null));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.part"), asked.say("guide.table.amount")),
                List.of(List.of(asked.name("total-revenue"), asked.money(revenue, currency)),
                        List.of(asked.say("guide.table.straight-line"),
                                asked.money(target * gone / WHOLE, currency)),
                        List.of(asked.say("guide.table.your-target"), asked.money(target, currency)))));
    }
}

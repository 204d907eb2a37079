package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.Arrays;
import java.util.List;

/** Question 9.4: where do we lose effort? The days spent on lost deals, at the selling cost of a deal-day. */
final class LostEffort implements Rule {

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (Needs.ready(asked, "lost-deal-time", draft)) {
            days(asked, draft);
        }
        for (String metric : List.of("no-decision-share", "lead-drop-rate")) {
            if (asked.question().metrics().contains(metric) && Needs.ready(asked, metric, draft)) {
                Result result = asked.figure(metric);
                draft.rests(asked, result).say(asked.said(result)).say(Change.of(asked, result));
            }
        }
        return draft.results.isEmpty() ? draft.unanswered().say(asked.say("guide.answer.cannot")) : draft;
    }

    private static void days(Asked asked, Draft draft) {
        Result lost = asked.measure("lost-deal-time");
        double days = Arrays.stream(asked.engine().values("lost-deal-time", asked.selection())).sum();
        double won = Arrays.stream(asked.engine().values("sales-cycle", asked.selection())).sum();
        draft.rests(asked, lost);
        if (lost.value() == null || days <= 0) {
            draft.say(asked.said(lost));
            return;
        }
        draft.say(asked.say("guide.answer.lost-effort.days", lost.n(), lost.figure(),
                asked.percent(100 * days / (days + won))));
        draft.summary(asked.say("guide.summary.lost-effort", asked.percent(100 * days / (days + won))));
        if (Needs.ready(asked, "selling-cost-per-deal-day", draft)) {
            Result cost = asked.measure("selling-cost-per-deal-day");
            Double each = cost.value();
            draft.rests(asked, cost);
            draft.say(each == null
                    ? asked.said(cost)
                    : asked.say("guide.answer.lost-effort.money", asked.money(each * days, cost.currency()),
                            asked.money(each, cost.currency())));
        }
        String ofLost = asked.say("guide.chart.lost-days");
        String ofWon = asked.say("guide.chart.won-days");
        draft.charts.add(new ChartSpec.StackedBar(asked.say("guide.chart.lost-effort"),
                asked.say("guide.chart.lost-effort.alternative", asked.days(days), asked.days(won)), Unit.DAYS, null,
                List.of(new ChartSpec.Part(ofLost, days), new ChartSpec.Part(ofWon, won)), 0,
                asked.days(days + won).say(asked.messages())));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.part"), asked.say("guide.table.days")),
                List.of(List.of(ofLost, asked.days(days)), List.of(ofWon, asked.days(won)))));
    }
}

package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** Question 2.4: do we have enough left to get there? What is expected, at our own win rate by value, against the rest. */
final class EnoughLeft implements Rule {

    private static final double WHOLE = 100;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "pipeline-coverage", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result coverage = asked.measure("pipeline-coverage");
        Double rest = coverage.extra("still-to-win");
        Double open = coverage.extra("expected-pipeline");
        Double asks = coverage.extra("needed-coverage");
        draft.rests(asked, coverage);
        if (rest == null || open == null) {
            Needs.target(coverage, draft);
            draft.say(asked.said(coverage));
        } else if (asks == null) {
            draft.say(asked.say("guide.answer.enough-left.no-rate", asked.money(rest, coverage.currency()),
                    asked.money(open, coverage.currency())));
        } else {
            weigh(asked, draft, coverage, rest, open, asks);
        }
        if (Needs.ready(asked, "forecast", draft)) {
            Result forecast = asked.measure("forecast");
            draft.rests(asked, forecast).say(asked.say("guide.answer.enough-left.forecast", forecast.figure()));
        }
        return draft;
    }

    private static void weigh(Asked asked, Draft draft, Result coverage, double rest, double open, double asks) {
        double yields = open / asks;
        String currency = coverage.currency();
        draft.say(asked.say("guide.answer.enough-left", asked.money(rest, currency), asked.money(open, currency),
                coverage.period().last(), asked.percent(WHOLE / asks), asked.money(yields, currency)));
        draft.say(yields >= rest
                ? asked.say("guide.answer.enough-left.enough")
                : asked.say("guide.answer.enough-left.short", asked.money(rest - yields, currency)));
        draft.summary(yields >= rest
                ? asked.say("guide.summary.enough")
                : asked.say("guide.summary.short", asked.money(rest - yields, currency)));
        List<ChartSpec.Part> parts = new ArrayList<>();
        parts.add(new ChartSpec.Part(asked.say("guide.chart.expected-wins"), Math.min(yields, rest)));
        if (yields < rest) {
            parts.add(new ChartSpec.Part(asked.say("guide.chart.missing"), rest - yields));
        }
        draft.charts.add(new ChartSpec.StackedBar(asked.say("guide.chart.enough-left"),
                asked.say("guide.chart.enough-left.alternative", asked.money(yields, currency),
                        asked.money(rest, currency)),
                Unit.MONEY, currency, parts, parts.size() - 1, asked.money(rest, currency).say(asked.messages())));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.part"), asked.say("guide.table.amount")),
                List.of(List.of(asked.say("guide.table.still-to-win"), asked.money(rest, currency)),
                        List.of(asked.say("guide.table.expected-open"), asked.money(open, currency)),
                        List.of(asked.say("guide.chart.expected-wins"), asked.money(yields, currency)))));
    }
}

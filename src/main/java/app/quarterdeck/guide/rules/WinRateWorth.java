package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Question 3.6: what would a better win rate be worth, with as many decided deals of the same size? */
final class WinRateWorth implements Rule {

    private static final int[] POINTS = {1, 3, 5, 10};
    private static final int TOLD = 5;
    private static final double WHOLE = 100;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        boolean ready = Needs.ready(asked, "win-rate", draft);
        if (!Needs.ready(asked, "average-deal-size", draft) || !ready) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        LocalDate asOf = asked.measure("win-rate").asOf();
        Selection year = asked.selection().over(Period.range(asOf.minusMonths(12).plusDays(1), asOf)).against(null);
        Result rate = asked.measure("win-rate", year);
        Result size = asked.measure("average-deal-size", year);
        draft.rests(asked, rate).rests(asked, size);
        Double won = size.value();
        if (rate.value() == null || won == null) {
            return draft.say(asked.said(rate.value() == null ? rate : size));
        }
        List<ChartSpec.Bar> bars = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int points : POINTS) {
            double wins = rate.n() * points / WHOLE;
            Figure more = new Figure((double) points, Unit.POINTS, null);
            bars.add(new ChartSpec.Bar(asked.say("guide.chart.points-more", more), wins * won, null, null, "", true));
            rows.add(List.of(more, new Figure(wins, Unit.COUNT, null), asked.money(wins * won, size.currency())));
            if (points == TOLD) {
                draft.say(asked.say("guide.answer.win-rate-worth", more, rate.figure(), Math.round(wins),
                        asked.money(wins * won, size.currency()), asOf));
                draft.summary(asked.say("guide.summary.win-rate-worth", more,
                        asked.money(wins * won, size.currency())));
            }
        }
        draft.caveat(asked.say("guide.caveat.same-volume"));
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.win-rate-worth"),
                asked.say("guide.chart.win-rate-worth.alternative", bars.getLast().label(),
                        asked.money(bars.getLast().value(), size.currency())),
                Unit.MONEY, size.currency(), bars, 2));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.points"), asked.say("guide.table.more-wins"),
                asked.say("guide.table.amount")), rows));
        return draft;
    }
}

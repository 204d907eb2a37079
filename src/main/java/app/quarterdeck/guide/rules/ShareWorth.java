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
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Question 11.5: what would one more point of share bring? A hundredth of the value of each market. */
final class ShareWorth implements Rule {

    private static final double WHOLE = 100;

    /** A market with the value of one point of it. */
    private record Market(String name, double point, double share) {
    }

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "market-value-share", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result result = asked.measure("market-value-share");
        draft.rests(asked, result);
        List<Market> markets = new ArrayList<>();
        for (Group group : result.groups()) {
            Double potential = asked.measure("market-value-share",
                    asked.where(asked.selection(), Dimension.MARKET, group.keys())).extra("market-value");
            if (potential != null && group.value() != null) {
                markets.add(new Market(asked.member(Dimension.MARKET, group.key()), potential / WHOLE, group.value()));
            }
        }
        markets.sort(Comparator.comparingDouble(Market::point).reversed());
        if (markets.isEmpty()) {
            return draft.say(asked.said(result));
        }
        Market first = markets.getFirst();
        draft.say(asked.say("guide.answer.share-worth", first.name(), asked.money(first.point(), result.currency()),
                asked.percent(first.share())));
        draft.summary(asked.say("guide.summary.figure", first.name(), asked.money(first.point(), result.currency())));
        draft.caveat(asked.say("guide.caveat.potential"));
        List<ChartSpec.Bar> bars = markets.stream()
                .map(market -> new ChartSpec.Bar(market.name(), market.point(), null, null, "", true)).toList();
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.share-worth"),
                asked.say("guide.chart.share-worth.alternative", first.name(),
                        asked.money(first.point(), result.currency())),
                Unit.MONEY, result.currency(), bars, 0));
        draft.table(new Answer.Table(
                List.of(asked.name(Dimension.MARKET), asked.say("guide.table.point"),
                        asked.name("market-value-share")),
                markets.stream().map(market -> List.<Object>of(market.name(),
                        asked.money(market.point(), result.currency()),
                        new Figure(market.share(), Unit.PERCENT, null))).toList()));
        return draft;
    }
}

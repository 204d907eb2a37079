package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** Question 6.3: how fast and how fully do we follow up? The share answered within some hours; no limit is supposed. */
final class FollowUp implements Rule {

    private static final double[] HOURS = {1, 4, 8, 24, 72};

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "lead-response-time", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        for (String metric : List.of("lead-response-time", "leads-followed-up", "good-leads-followed-up")) {
            if (asked.question().metrics().contains(metric) && Needs.ready(asked, metric, draft)) {
                Result result = asked.figure(metric);
                draft.rests(asked, result).say(asked.said(result));
                if (result.value() != null) {
                    draft.say(Change.of(asked, result)).summary(asked.summary(result));
                }
            }
        }
        within(asked, draft);
        return draft;
    }

    private static void within(Asked asked, Draft draft) {
        Selection days = asked.over("lead-response-time");
        List<ChartSpec.Bar> bars = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (double hours : HOURS) {
            Result share = asked.engine().measure("leads-answered-in-time", days, hours);
            String label = asked.say("guide.chart.within", new Figure(hours, Unit.HOURS, null));
            bars.add(new ChartSpec.Bar(label, share.value(), null, null, "", true));
            rows.add(List.of(label, share.figure(), share.n()));
        }
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.follow-up"),
                asked.say("guide.chart.follow-up.alternative", bars.getFirst().label(),
                        new Figure(bars.getFirst().value(), Unit.PERCENT, null)),
                Unit.PERCENT, null, bars, -1));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.within"), asked.name("leads-answered-in-time"),
                asked.say("guide.table.rows")), rows));
    }
}

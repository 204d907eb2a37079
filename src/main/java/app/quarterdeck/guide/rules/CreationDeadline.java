package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Question 4.4: when must a deal be created to count for a period? The period's end less the usual cycle. */
final class CreationDeadline implements Rule {

    private static final int PERIODS = 3;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "sales-cycle", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        LocalDate asOf = asked.measure("sales-cycle").asOf();
        Selection year = asked.selection().over(Period.range(asOf.minusMonths(12).plusDays(1), asOf)).against(null);
        Result half = asked.measure("sales-cycle", year);
        Result most = asked.measure("sales-cycle-p75", year);
        draft.rests(asked, half);
        Double likely = half.value();
        Double safe = most.value();
        if (likely == null || safe == null) {
            return draft.say(asked.said(half));
        }
        Period period = asked.calendar().holding(Grain.QUARTER, (int) asOf.toEpochDay());
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < PERIODS; i++) {
            LocalDate by = period.last().minusDays(Math.round(likely));
            LocalDate safely = period.last().minusDays(Math.round(safe));
            rows.add(List.of(period.name(asked.messages()), period.last(), by, safely));
            if (i == 0) {
                draft.say(asked.say(by.isBefore(asOf)
                        ? "guide.answer.creation-deadline.past"
                        : "guide.answer.creation-deadline", by, period.name(asked.messages()), asked.days(likely),
                        asked.days(safe), safely));
                draft.summary(asked.say("guide.summary.creation-deadline", by));
            } else if (i == 1) {
                draft.say(asked.say("guide.answer.creation-deadline.next", period.name(asked.messages()), by, safely));
            }
            period = asked.calendar().holding(Grain.QUARTER, period.to() + 1);
        }
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.cycle-quarters"),
                asked.say("guide.chart.cycle-quarters.alternative", asked.days(likely), asked.days(safe)), Unit.DAYS,
                null, List.of(new ChartSpec.Bar(asked.say("guide.chart.half-within"), likely, null, null, "", true),
                        new ChartSpec.Bar(asked.say("guide.chart.three-in-four"), safe, null, null, "", true)),
                0));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.quarter"), asked.say("guide.table.ends"),
                asked.say("guide.table.likely"), asked.say("guide.table.safe")), rows));
        return draft;
    }
}

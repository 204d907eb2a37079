package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Question 4.2: is it enough, for this and the next two quarters? Without a target, what was won a year before stands in. */
final class CoverageAhead implements Rule {

    private static final int PERIODS = 3;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "pipeline-coverage", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        List<ChartSpec.Bar> bars = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        boolean assumed = false;
        Result first = null;
        for (Period period : ahead(asked)) {
            Result coverage = asked.measure("pipeline-coverage", asked.selection().over(period));
            if (coverage.extra("still-to-win") == null && coverage.value() == null) {
                Double before = before(asked, period);
                assumed = assumed || before != null;
                coverage = before == null
                        ? coverage
                        : asked.engine().measure("pipeline-coverage", asked.selection().over(period), before);
            }
            first = first == null ? coverage : first;
            row(asked, period, coverage, bars, rows);
        }
        draft.rests(asked, java.util.Objects.requireNonNull(first));
        if (assumed) {
            draft.caveat(asked.say("guide.answer.coverage-ahead.assumed"));
        }
        rows.forEach(row -> draft.say(sentence(asked, row)));
        if (bars.stream().allMatch(bar -> bar.value() == null)) {
            return draft.say(asked.said(first));
        }
        draft.summary(asked.say("guide.summary.figure", bars.getFirst().label(),
                new Figure(bars.getFirst().value(), Unit.RATIO, null)));
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.coverage"),
                asked.say("guide.chart.coverage.alternative", bars.size()), Unit.RATIO, null, bars, 0));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.quarter"), asked.say("guide.table.expected-open"),
                asked.say("guide.table.still-to-win"), asked.name("pipeline-coverage"),
                asked.say("guide.table.needed")), rows));
        return draft;
    }

    private static String sentence(Asked asked, List<Object> row) {
        boolean known = row.get(3) instanceof Figure figure && figure.value() != null;
        return known
                ? asked.say("guide.answer.coverage-ahead", row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))
                : "";
    }

    private static void row(Asked asked, Period period, Result coverage, List<ChartSpec.Bar> bars,
            List<List<Object>> rows) {
        String name = period.name(asked.messages());
        Double needed = coverage.extra("needed-coverage");
        bars.add(new ChartSpec.Bar(name, coverage.value(), null, needed,
                coverage.value() == null ? asked.say("guide.chart.not-known") : "", true));
        rows.add(List.of(name, asked.money(coverage.extra("expected-pipeline"), coverage.currency()),
                asked.money(coverage.extra("still-to-win"), coverage.currency()), coverage.figure(),
                new Figure(needed, Unit.RATIO, null)));
    }

    /** What was won in the same quarter a year before. */
    private static @Nullable Double before(Asked asked, Period period) {
        return asked.measure("won-revenue", asked.selection().over(asked.calendar().yearBefore(period)).against(null))
                .value();
    }

    private static List<Period> ahead(Asked asked) {
        int asOf = (int) asked.measure("open-deals").asOf().toEpochDay();
        List<Period> out = new ArrayList<>();
        Period next = asked.calendar().holding(Grain.QUARTER, asOf);
        while (out.size() < PERIODS) {
            out.add(next);
            next = asked.calendar().holding(Grain.QUARTER, next.to() + 1);
        }
        return out;
    }
}

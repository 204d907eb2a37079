package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Basis;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import java.util.Arrays;
import java.util.List;

/** Question 1.1: how long is our current sales cycle? */
final class CycleNow implements Rule {

    /** From here on the mean is so far above the median that a reader would ask why. */
    private static final double MEAN_STANDS_OUT = 1.1;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "sales-cycle", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result median = compared(asked);
        Result slowQuarter = asked.measure("sales-cycle-p75");
        Result mean = asked.measure("sales-cycle-mean");
        draft.results.addAll(List.of(median, slowQuarter, mean));
        draft.basis = Basis.of(asked, "guide.basis.won", median);
        Double days = median.value();
        if (days == null) {
            return draft.say(asked.say("guide.answer.cycle.none", median.counted().days(asked.messages())));
        }
        if (median.n() < Result.FEW) {
            draft.say(asked.say("guide.answer.cycle-now.few", median.n(), median.counted().days(asked.messages()),
                    asked.days(days)));
        } else {
            draft.say(asked.say("guide.answer.cycle-now", median.periodName(asked.messages()), asked.days(days),
                    asked.days(slowQuarter.value())));
        }
        draft.summary = asked.say("guide.summary.cycle-now", asked.days(days));
        draft.say(comparison(asked, median));
        draft.say(mean(asked, days, mean));
        draft.charts.add(CycleCharts.histogram(asked, median));
        draft.charts.add(CycleCharts.trend(asked, null));
        draft.table = CycleTables.perQuarter(asked);
        return draft;
    }

    /** Against a year ago where there is one, else against the period before. */
    static Result compared(Asked asked) {
        Selection selection = asked.selection();
        if (selection.against() != null) {
            return asked.measure("sales-cycle");
        }
        Result year = asked.measure("sales-cycle", selection.against(Against.YEAR_AGO));
        Comparison comparison = year.comparison();
        return comparison != null && comparison.change() != null
                ? year
                : asked.measure("sales-cycle", selection.against(Against.PREVIOUS));
    }

    private static String comparison(Asked asked, Result median) {
        Comparison comparison = median.comparison();
        if (comparison == null || comparison.change() == null || comparison.value() == null) {
            return "";
        }
        double change = comparison.change();
        Interval interval = median.interval();
        boolean unclear = interval != null && comparison.value() >= interval.low()
                && comparison.value() <= interval.high();
        String earlier = asked.say("guide.against." + comparison.against().id());
        if (unclear || Math.abs(change) < 0.5) {
            return asked.say("guide.answer.cycle-now.same", earlier, asked.days(comparison.value()));
        }
        return asked.say(change < 0 ? "guide.answer.cycle-now.shorter" : "guide.answer.cycle-now.longer",
                asked.days(Math.abs(change)), earlier);
    }

    private static String mean(Asked asked, double days, Result mean) {
        Double average = mean.value();
        if (average == null || average < days * MEAN_STANDS_OUT) {
            return "";
        }
        Double limit = asked.measure("sales-cycle-p90").value();
        if (limit == null) {
            return "";
        }
        long over = Arrays.stream(asked.engine().values("sales-cycle", asked.selection())).filter(v -> v > limit)
                .count();
        return asked.say("guide.answer.cycle-now.mean", asked.days(average), over, asked.days(limit));
    }
}

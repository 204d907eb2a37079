package app.quarterdeck.ui.goal;

import app.quarterdeck.guide.goals.FairTargets;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.record.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data says about a goal that is being set up.
 *
 * @param needs      what is missing to measure it; where there is something the rest is empty
 * @param now        the figure today; its value is null where nothing can be measured
 * @param n          rows behind it
 * @param fullYear   whether it is over the last four full quarters, else over everything
 * @param asOf       null where no data has a date
 * @param trend      null where there is nothing to draw
 * @param values     what each row contributes, ascending
 * @param fair       targets somebody here already reached
 * @param cycleStart the day a sales cycle starts at
 * @param starts     the days it may start at
 * @param people     who may own the goal
 * @param metrics    what can be a guardrail: has a good direction
 */
record Prospect(List<Answer.Need> needs, Figure now, long n, boolean fullYear, @Nullable LocalDate asOf,
        ChartSpec.@Nullable Trend trend, double[] values, List<FairTargets.Suggestion> fair, Field cycleStart,
        List<Field> starts, List<String> people, List<String> metrics) {

    /** The share of rows at or below a target, 0–100. */
    double shareWithin(double target) {
        return values.length == 0 ? 0 : 100.0 * Arrays.stream(values).filter(v -> v <= target).count() / values.length;
    }
}

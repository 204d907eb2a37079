package app.quarterdeck.session.plan;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.record.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data says about a goal that is being set up.
 *
 * @param needs      what is missing to measure it; where there is something the rest is empty
 * @param now        the figure today; its value is null where nothing can be measured
 * @param better     which way a target leads
 * @param n          rows behind it
 * @param rows       what they are called: the end of a message key such as {@code guide.basis.rows.deals}
 * @param fullYear   whether it is over the last four full quarters, else over everything
 * @param asOf       null where no data has a date
 * @param trend      of its quarters; null where there is nothing to draw
 * @param addsUp     whether a quarter is only a part of the figure, so that no target can stand beside it
 * @param values     what each row contributes, ascending
 * @param fair       targets somebody here already reached
 * @param cycleStart the day a sales cycle starts at
 * @param starts     the days it may start at; empty where the figure counts no such days
 * @param people     who may own the goal
 * @param guardrails ids of metrics that can be a guardrail: they have a good direction
 */
public record Prospect(List<Answer.Need> needs, Figure now, Direction better, long n, String rows,
        boolean fullYear, @Nullable LocalDate asOf,
        ChartSpec.@Nullable Trend trend, boolean addsUp, List<Double> values, List<FairTarget> fair, Field cycleStart,
        List<Field> starts, List<String> people, List<String> guardrails) {

    public Prospect {
        needs = List.copyOf(needs);
        values = List.copyOf(values);
        fair = List.copyOf(fair);
        starts = List.copyOf(starts);
        people = List.copyOf(people);
        guardrails = List.copyOf(guardrails);
    }

    /** Whether a target asks for more than there is now. */
    public boolean upward() {
        return better != Direction.LOWER;
    }

    /** The share of rows at or below a target, 0–100. */
    public double shareWithin(double target) {
        return values.isEmpty() ? 0 : 100.0 * values.stream().filter(v -> v <= target).count() / values.size();
    }
}

package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Said;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.time.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure against an earlier one. */
final class FigureShape implements Shape {

    private static final int QUARTERS = 8;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Result result = asked.figure(step.metric());
        draft.rests(asked, result).said(asked, result);
        if (result.value() == null) {
            Needs.target(result, draft);
            return;
        }
        draft.summary(asked.summary(result));
        if (!Said.few(result)) {
            draft.say(Change.of(asked, result));
        }
        draw(asked, step.metric(), result, draft);
    }

    /** Its chart and the table behind it: over time, or by what it is made of. */
    static void draw(Asked asked, String id, Result result, Draft draft) {
        MetricCharts charts = new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages());
        Metric metric = asked.metric(id);
        Optional<Dimension> parts = charts.parts(id);
        Result shown = parts.isEmpty() || !result.groups().isEmpty()
                ? result
                : asked.measure(id, asked.over(id).by(parts.orElseThrow()));
        ChartSpec chart = charts.chart(id, asked.name(id), shown);
        if (chart != null) {
            draft.charts.add(chart);
        }
        if (parts.isPresent() && shown.groups().stream().allMatch(group -> group.keys().size() == 1)) {
            draft.table(Tables.groups(asked, shown, parts.orElseThrow()));
        } else if (metric.overTime()) {
            draft.table(perQuarter(asked, result, charts));
        }
    }

    private static Answer.Table perQuarter(Asked asked, Result result, MetricCharts charts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Point point : charts.series(result.metric(), result, Grain.QUARTER, QUARTERS)) {
            rows.add(List.of(point.period().name(asked.messages()),
                    new Figure(point.value(), result.unit(), result.currency()), point.n()));
        }
        return new Answer.Table(List.of(asked.say("guide.table.quarter"), asked.name(result.metric()),
                asked.say("guide.table.rows")), rows);
    }
}

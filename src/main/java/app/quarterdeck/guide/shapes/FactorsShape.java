package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.guide.goals.Step;
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
import java.util.Objects;
import java.util.Optional;

/** The factor that makes the largest difference beyond luck, of all compared; the metric itself screens for luck. */
final class FactorsShape implements Shape {

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Result result = asked.measure(step.metric(), asked.over(step.metric()));
        List<Group> compared = result.groups().stream()
                .filter(group -> group.value() != null && group.keys().size() == 2)
                .sorted(Comparator.comparingDouble((Group group) -> -distance(group, result))).toList();
        draft.rests(asked, result);
        if (compared.isEmpty()) {
            draft.say(asked.say("guide.factors.too-few"));
            return;
        }
        Optional<Group> clear = compared.stream().filter(group -> Objects.equals(group.value(), result.value()))
                .findFirst();
        if (clear.isPresent()) {
            Group factor = clear.orElseThrow();
            double value = factor.value() == null ? 0 : factor.value();
            boolean ratio = result.unit() == Unit.RATIO;
            boolean more = value > (ratio ? 1 : 0);
            double said = Math.round(100 * (ratio ? value : Math.abs(value))) / 100.0;
            draft.say(asked.say((more ? "guide.factors.more." : "guide.factors.less.") + step.metric(),
                    asked.inside(new Dimension(factor.keys().getFirst())), factor(asked, factor), said, factor.n(),
                    compared.size()));
            draft.summary(asked.say("guide.summary.factor", label(asked, factor),
                    new Figure(factor.value(), result.unit(), result.currency())));
        } else {
            draft.say(asked.say("guide.factors.none", compared.size()));
        }
        draft.caveat(asked.say("guide.caveat.no-cause"));
        ChartSpec chart = new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages())
                .chart(step.metric(), asked.name(step.metric()), result);
        if (chart != null) {
            draft.charts.add(chart);
        }
        draft.table(table(asked, result, compared));
    }

    /** A ratio differs from one, a difference from zero. */
    private static double distance(Group group, Result result) {
        double value = group.value() == null ? 0 : group.value();
        return result.unit() == Unit.RATIO
                ? Math.abs(Math.log(Math.max(value, 1e-9)))
                : Math.abs(value);
    }

    private static String name(Asked asked, Group group) {
        return asked.name(new Dimension(group.keys().getFirst()));
    }

    private static String factor(Asked asked, Group group) {
        return asked.member(new Dimension(group.keys().getFirst()), group.keys().get(1));
    }

    private static String label(Asked asked, Group group) {
        return asked.say("guide.chart.factor", name(asked, group), factor(asked, group));
    }

    private static Answer.Table table(Asked asked, Result result, List<Group> compared) {
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : compared) {
            rows.add(List.of(label(asked, group), new Figure(group.value(), result.unit(), result.currency()),
                    group.n()));
        }
        return new Answer.Table(List.of(asked.say("guide.table.factor"), asked.name(result.metric()),
                asked.say("guide.table.rows")), rows);
    }
}

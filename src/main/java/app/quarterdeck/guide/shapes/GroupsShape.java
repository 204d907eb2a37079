package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.guide.groups.Splits;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The members of a split side by side, from the highest to the lowest: what each has, not who is better. */
final class GroupsShape implements Shape {

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        Optional<Dimension> by = Splits.first(asked, step);
        if (by.isEmpty()) {
            Needs.split(asked, step.metric(), step.by().getFirst(), draft);
            return;
        }
        Dimension split = by.orElseThrow();
        Result result = asked.measure(step.metric(), asked.over(step.metric()).by(split));
        List<Group> known = result.groups().stream().filter(group -> group.value() != null && !group.key().isEmpty())
                .sorted(Comparator.comparingDouble((Group group) -> group.value() == null ? 0 : -group.value()))
                .toList();
        draft.rests(asked, result).said(asked, result);
        if (result.value() != null) {
            draft.summary(asked.summary(result));
        }
        // from and to say nothing where all are alike
        if (known.size() > 1 && !Objects.equals(known.getFirst().value(), known.getLast().value())) {
            draft.say(asked.say("guide.groups", asked.name(step.metric()), asked.inside(split),
                    asked.member(split, known.getFirst().key()), figure(known.getFirst(), result),
                    asked.member(split, known.getLast().key()), figure(known.getLast(), result)));
        }
        ChartSpec chart = known.isEmpty()
                ? null
                : new MetricCharts(asked.engine(), asked.goal(), asked.selection(), asked.messages())
                        .bars(asked.name(step.metric()), result, split);
        if (chart != null) {
            draft.charts.add(chart);
            draft.table(Tables.groups(asked, result, split));
        }
    }

    private static Figure figure(Group group, Result result) {
        return new Figure(group.value(), result.unit(), result.currency());
    }
}

package app.quarterdeck.guide.answers;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Question 1.2: what makes it that long? Stages where their history is there; factors always. */
final class CycleCauses implements Rule {

    private static final int FACTORS_SHOWN = 6;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "sales-cycle", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cycle.cannot"));
        }
        if (Needs.ready(asked, "days-per-stage", draft)) {
            stages(asked, draft);
        }
        factors(asked, draft);
        if (!draft.results.isEmpty()) {
            draft.caveats.add(asked.say("guide.caveat.no-cause"));
        }
        return draft;
    }

    private static void stages(Asked asked, Draft draft) {
        Result stages = asked.measure("days-per-stage", asked.selection().by(Dimension.STAGE));
        Optional<Group> slowest = slowest(stages);
        double total = stages.groups().stream().mapToDouble(g -> g.value() == null ? 0 : g.value()).sum();
        if (slowest.isEmpty() || total <= 0) {
            return;
        }
        Group stage = slowest.get();
        double days = stage.value() == null ? 0 : stage.value();
        draft.results.add(stages);
        draft.basis = Basis.of(asked, "guide.basis.won", stages);
        draft.say(asked.say("guide.answer.cycle-causes.stage", asked.days(total), stage.key(), asked.days(days),
                asked.percent(100 * days / total)));
        draft.summary = asked.say("guide.summary.cycle-causes", stage.key(), asked.days(days), asked.days(total));
        draft.charts.add(CycleCharts.stages(asked, stages, stage.key(), total));
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : stages.groups()) {
            double value = group.value() == null ? 0 : group.value();
            rows.add(List.of(group.key(), asked.days(value), asked.percent(100 * value / total)));
        }
        draft.table = new Answer.Table(List.of(asked.say("guide.table.stage"), asked.say("guide.table.days"),
                asked.say("guide.table.share")), rows);
    }

    /** The stage with the most days on average. */
    static Optional<Group> slowest(Result stages) {
        return stages.groups().stream().filter(group -> group.value() != null && !group.key().isEmpty())
                .max(Comparator.comparingDouble(group -> group.value() == null ? 0 : group.value()));
    }

    private static void factors(Asked asked, Draft draft) {
        Result factors = asked.measure("cycle-by-factor");
        List<Group> compared = factors.groups().stream().filter(group -> group.value() != null)
                .sorted(Comparator.comparingDouble(group -> -size(group))).toList();
        if (compared.isEmpty()) {
            if (draft.results.isEmpty()) {
                draft.say(asked.say("guide.answer.cycle-causes.too-few"));
            }
            return;
        }
        draft.results.add(factors);
        if (draft.basis.isEmpty()) {
            draft.basis = Basis.of(asked, "guide.basis.won", factors);
        }
        Optional<Group> clear = compared.stream().filter(group -> Objects.equals(group.value(), factors.value()))
                .findFirst();
        if (clear.isEmpty()) {
            draft.say(asked.say("guide.answer.cycle-causes.no-factor"));
            if (draft.summary.isEmpty()) {
                draft.summary = asked.say("guide.summary.cycle-no-factor");
            }
        } else {
            Group factor = clear.get();
            double days = factor.value() == null ? 0 : factor.value();
            draft.say(asked.say(days > 0 ? "guide.answer.cycle-causes.longer" : "guide.answer.cycle-causes.shorter",
                    asked.name(new Dimension(factor.keys().get(0))), member(asked, factor),
                    asked.days(Math.abs(days)), factor.n(), asked.measure("sales-cycle").n() - factor.n()));
            if (draft.summary.isEmpty()) {
                draft.summary = asked.say("guide.summary.cycle-factor", member(asked, factor), asked.days(days));
            }
        }
        draft.charts.add(chart(asked, compared));
        if (draft.table.rows().isEmpty()) {
            draft.table = table(asked, compared);
        }
    }

    private static double size(Group group) {
        return group.value() == null ? 0 : Math.abs(group.value());
    }

    private static String member(Asked asked, Group factor) {
        return asked.member(new Dimension(factor.keys().get(0)), factor.keys().get(1));
    }

    private static ChartSpec chart(Asked asked, List<Group> compared) {
        List<ChartSpec.Dot> dots = new ArrayList<>();
        for (Group group : compared.stream().limit(FACTORS_SHOWN).toList()) {
            Interval interval = group.interval();
            dots.add(new ChartSpec.Dot(label(asked, group), group.value() == null ? 0 : group.value(),
                    interval == null ? null : interval.low(), interval == null ? null : interval.high(), group.n()));
        }
        return new ChartSpec.DotPlot(asked.say("guide.chart.factors"), asked.say("guide.chart.factors.alternative",
                dots.get(0).label(), asked.days(dots.get(0).value())), Unit.DAYS, null, dots,
                asked.say("guide.chart.range"));
    }

    private static Answer.Table table(Asked asked, List<Group> compared) {
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : compared) {
            rows.add(List.of(label(asked, group), new Figure(group.value(), Unit.DAYS, null), group.n()));
        }
        return new Answer.Table(List.of(asked.say("guide.table.factor"), asked.say("guide.table.difference"),
                asked.say("guide.table.deals")), rows);
    }

    private static String label(Asked asked, Group group) {
        return asked.say("guide.chart.factor", asked.name(new Dimension(group.keys().get(0))),
                member(asked, group));
    }
}

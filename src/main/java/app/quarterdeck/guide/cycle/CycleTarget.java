package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Basis;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.goals.FairTargets;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Question 1.3: how long do we want it to be? */
final class CycleTarget implements Rule {

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "sales-cycle", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result now = asked.measure("sales-cycle");
        Result fast = asked.measure("sales-cycle-p25");
        Result slow = asked.measure("sales-cycle-p75");
        draft.results.addAll(List.of(now, fast));
        draft.basis = Basis.of(asked, "guide.basis.won", now);
        Double days = now.value();
        if (days == null) {
            return draft.say(asked.say("guide.answer.cycle.none", now.counted().days(asked.messages())));
        }
        List<FairTargets.Suggestion> fair = new FairTargets(asked.engine()).of("sales-cycle", asked.selection());
        Double target = asked.goal().target();
        if (target == null) {
            Needs.add(draft, "goal.target");
            draft.unanswered();
        } else {
            draft.say(asked.say("guide.answer.cycle-target.set", asked.days(target)));
            draft.summary = asked.say("guide.summary.cycle-target", asked.days(target));
        }
        fair.stream().filter(s -> s.kind() == FairTargets.Kind.BEST_QUARTER).findFirst().ifPresent(best -> draft
                .say(asked.say("guide.answer.cycle-target.best-quarter", asked.days(best.value()),
                        best.name(asked.messages()))));
        draft.say(asked.say("guide.answer.cycle-target.fastest", asked.days(fast.value()),
                now.periodName(asked.messages())));
        if (target == null) {
            draft.say(asked.say("guide.answer.cycle-target.unset"));
        } else {
            draft.say(reach(asked, target, days, now, fair));
        }
        draft.charts.add(new ChartSpec.Bullet(asked.say("guide.chart.cycle-target"),
                asked.say("guide.chart.cycle-target.alternative", asked.days(days), target == null ? 0 : 1,
                        asked.days(target)),
                Unit.DAYS, null, days, asked.say("guide.chart.now", asked.days(days)), target,
                target == null ? "" : asked.say("guide.chart.target", asked.days(target)), fast.value(), slow.value()));
        draft.table = table(asked, fair, target);
        return draft;
    }

    private static String reach(Asked asked, double target, double days, Result now,
            List<FairTargets.Suggestion> fair) {
        if (days <= target) {
            return asked.say("guide.answer.cycle-target.reached", asked.days(days));
        }
        var segment = fair.stream()
                .filter(s -> s.kind() == FairTargets.Kind.BEST_SEGMENT && s.value() <= target).findFirst();
        if (segment.isPresent()) {
            return asked.say("guide.answer.cycle-target.segment", segment.get().name(asked.messages()),
                    asked.days(segment.get().value()));
        }
        long within = Arrays.stream(asked.engine().values("sales-cycle", asked.selection()))
                .filter(v -> v <= target).count();
        return asked.say("guide.answer.cycle-target.ambitious", asked.percent(100.0 * within / now.n()));
    }

    private static String which(Asked asked, FairTargets.Suggestion suggestion) {
        String name = suggestion.name(asked.messages());
        return suggestion.period() != null
                ? name
                : asked.say("guide.table.last-year", name.isEmpty() ? "none" : name);
    }

    private static Answer.Table table(Asked asked, List<FairTargets.Suggestion> fair,
            @org.jspecify.annotations.Nullable Double target) {
        List<List<Object>> rows = new ArrayList<>();
        if (target != null) {
            rows.add(List.of(asked.say("guide.table.your-target"), "", asked.days(target), ""));
        }
        for (FairTargets.Suggestion suggestion : fair) {
            rows.add(List.of(asked.say("guide.fair." + suggestion.kind().id()), which(asked, suggestion),
                    asked.days(suggestion.value()), suggestion.n()));
        }
        return new Answer.Table(List.of(asked.say("guide.table.reference"), asked.say("guide.table.which"),
                asked.say("guide.table.days"), asked.say("guide.table.deals")), rows);
    }
}

package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Basis;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Question 1.5: what do we need to do to shorten it? The slowest stage, and the deals past their usual time. */
final class CycleActions implements Rule {

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (Needs.ready(asked, "days-per-stage", draft)) {
            stage(asked, draft);
        }
        if (!Needs.ready(asked, "slow-deals", draft)) {
            return draft.sentences.isEmpty() ? draft.unanswered().say(asked.say("guide.answer.cannot")) : draft;
        }
        Result slow = asked.measure("slow-deals", asked.selection().by(Dimension.STAGE));
        draft.results.add(slow);
        draft.basis = Basis.of(asked, "guide.basis.open", slow);
        long count = Math.round(Objects.requireNonNullElse(slow.extra("slow-count"), 0.0));
        draft.say(slow(asked, count, slow));
        if (count > 0) {
            draft.say(asked.say("guide.answer.cycle-actions.one-change"));
        }
        draft.summary = asked.say("guide.summary.cycle-actions", count);
        draft.charts.add(CycleCharts.slowDeals(asked, slow));
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : slow.groups()) {
            rows.add(List.of(asked.member(Dimension.STAGE, group.key()), rowsOf(group), group.n()));
        }
        draft.table = new Answer.Table(List.of(asked.say("guide.table.stage"), asked.say("guide.table.slow-deals"),
                asked.say("guide.table.open-deals")), rows);
        return draft;
    }

    private static String slow(Asked asked, long count, Result slow) {
        Double money = slow.extra("slow-amount");
        if (count == 0) {
            return asked.say("guide.answer.cycle-actions.none-slow");
        }
        return money == null
                ? asked.say("guide.answer.cycle-actions.slow-unvalued", count)
                : asked.say("guide.answer.cycle-actions.slow", count, asked.money(money, slow.currency()));
    }

    private static void stage(Asked asked, Draft draft) {
        Result stages = asked.measure("days-per-stage", asked.selection().by(Dimension.STAGE));
        Optional<Group> slowest = CycleCauses.slowest(stages);
        if (slowest.isEmpty()) {
            return;
        }
        String name = slowest.get().key();
        double saved = fasterHalf(asked.engine().stageDays(name, asked.selection()));
        draft.results.add(stages);
        Double target = asked.goal().target();
        Double now = asked.measure("sales-cycle").value();
        if (target != null && now != null && now > target) {
            double gap = now - target;
            draft.say(asked.say(saved >= gap
                    ? "guide.answer.cycle-actions.stage-closes-gap"
                    : "guide.answer.cycle-actions.stage-of-gap", name, asked.days(saved), asked.days(gap)));
        } else {
            draft.say(asked.say("guide.answer.cycle-actions.stage", name, asked.days(saved)));
        }
    }

    /** Days saved on average if every deal took the stage as the faster half of them did. */
    static double fasterHalf(double[] days) {
        if (days.length == 0) {
            return 0;
        }
        double mean = Arrays.stream(days).average().orElse(0);
        double faster = Arrays.stream(days).sorted().limit((days.length + 1) / 2).average().orElse(0);
        return mean - faster;
    }

    /** The rows behind a share of a group. */
    static long rowsOf(Group share) {
        return share.value() == null ? 0 : Math.round(share.value() / 100 * share.n());
    }
}

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Question 1.4: how much would that save us? Without a target of the user's the best own quarter stands in, and is named. */
final class CycleSavings implements Rule {

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "revenue-brought-forward", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result now = asked.measure("sales-cycle");
        Double days = now.value();
        if (days == null) {
            return draft.say(asked.say("guide.answer.cycle.none", now.counted().days(asked.messages())));
        }
        Double target = asked.goal().target();
        if (target == null) {
            target = ownBest(asked, draft);
        }
        if (target == null) {
            return draft.unanswered().say(asked.say("guide.answer.cycle-target.unset"));
        }
        if (days <= target) {
            draft.results.add(now);
            return draft.say(asked.say("guide.answer.cycle-target.reached", asked.days(days)));
        }
        Result earlier = asked.engine().measure("revenue-brought-forward", asked.selection(), target);
        draft.results.add(earlier);
        draft.basis = Basis.of(asked, "guide.basis.won-year", earlier);
        draft.say(asked.say("guide.answer.cycle-savings", asked.days(days - target),
                asked.money(earlier.value(), earlier.currency())));
        draft.summary = asked.say("guide.summary.cycle-savings", asked.money(earlier.value(), earlier.currency()));
        Double freed = freed(asked, draft, target);
        chart(asked, draft, earlier, freed);
        return draft;
    }

    private static @Nullable Double ownBest(Asked asked, Draft draft) {
        Needs.add(draft, "goal.target");
        return new FairTargets(asked.engine()).of("sales-cycle", asked.selection()).stream()
                .filter(s -> s.kind() == FairTargets.Kind.BEST_QUARTER).findFirst().map(best -> {
                    draft.say(asked.say("guide.answer.cycle-savings.assumed", asked.days(best.value()),
                            best.name(asked.messages())));
                    return best.value();
                }).orElse(null);
    }

    private static @Nullable Double freed(Asked asked, Draft draft, double target) {
        if (!Needs.ready(asked, "selling-cost-freed", draft)) {
            draft.say(asked.say("guide.answer.cycle-savings.no-cost"));
            return null;
        }
        Result freed = asked.engine().measure("selling-cost-freed", asked.selection(), target);
        draft.results.add(freed);
        draft.say(asked.say("guide.answer.cycle-savings.freed", asked.money(freed.value(), freed.currency())));
        return freed.value();
    }

    private static void chart(Asked asked, Draft draft, Result earlier, @Nullable Double freed) {
        String first = asked.say("guide.chart.revenue-earlier");
        String second = asked.say("guide.chart.cost-freed");
        List<ChartSpec.Bar> bars = new ArrayList<>();
        bars.add(new ChartSpec.Bar(first, earlier.value(), null, null, "", true));
        bars.add(new ChartSpec.Bar(second, freed, null, null, freed == null ? asked.say("guide.chart.not-known") : "",
                true));
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.cycle-savings"),
                asked.say("guide.chart.cycle-savings.alternative", asked.money(earlier.value(), earlier.currency())),
                Unit.MONEY, earlier.currency(), bars, 0));
        draft.table = new Answer.Table(List.of(asked.say("guide.table.saving"), asked.say("guide.table.amount")),
                List.of(List.of(first, asked.money(earlier.value(), earlier.currency())),
                        List.of(second, freed == null
                                ? asked.say("guide.chart.not-known")
                                : asked.money(freed, earlier.currency()))));
    }
}

package app.quarterdeck.guide.asked;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A figure as a sentence. Each metric has one, {@code said.figure.<metric>}: the figure, the rows it rests on, its days, then the
 * figures said beside it in their order. Headings of boards and pages use the same sentences as answers do.
 */
public final class Said {

    /** Shares of all there are, not of a sample: three of four partners are three of four. */
    private static final Set<String> OF_ALL = Set.of("reps-at-quota", "active-partners", "training-finished",
            "attainment-spread",
            "slow-deals", "overdue-deals", "quiet-deals", "never-closed-share");
    /** Figures about the whole period, also while it runs. */
    private static final Set<String> OF_THE_WHOLE = Set.of("forecast", "target-attainment", "needed-per-day",
            "pipeline-change");

    /** The sentence where no row has an amount. */
    private static final String UNVALUED = "-unvalued";

    private Said() {
    }

    /** The sentence; too few rows are counted instead of emphasised (rule G8), and no data says why. */
    public static String of(Result result, String name, Messages messages) {
        if (result.value() == null) {
            return messages.get("guide.said.no-data", name, result.noData() == null ? "" : result.noData());
        }
        if (few(result)) {
            return messages.get("guide.said.few", name, result.n(), result.figure());
        }
        String plain = "said.figure." + result.metric();
        boolean unvalued = result.also().stream()
                .anyMatch(extra -> extra.unit() == Unit.MONEY && extra.value() == null);
        String key = unvalued && messages.has(plain + UNVALUED) ? plain + UNVALUED : plain;
        return messages.has(key)
                ? messages.get(key, arguments(result, messages))
                : messages.get("guide.answer.own", name, result.figure(), result.n());
    }

    /** Half a line: the metric and its figure. */
    public static String summary(Result result, String name, Messages messages) {
        return messages.get("guide.summary.figure", name, result.figure());
    }

    /** Whether the rows are so few that a rate or a median says next to nothing. */
    public static boolean few(Result result) {
        boolean typical = result.unit() == Unit.DAYS || result.unit() == Unit.HOURS
                || (result.unit() == Unit.PERCENT && result.interval() != null);
        return typical && result.n() < Result.FEW && !OF_ALL.contains(result.metric());
    }

    private static Object[] arguments(Result result, Messages messages) {
        String period = result.counted().isAll()
                ? messages.get("guide.all-data")
                : OF_THE_WHOLE.contains(result.metric())
                        ? result.period().name(messages)
                        : result.periodName(messages);
        List<Object> out = new ArrayList<>(List.of(score(result, messages), result.n(), period));
        for (Extra extra : result.also()) {
            out.add(extra.unit() == Unit.COUNT
                    ? extra.value() == null ? 0 : extra.value()
                    : new Figure(extra.value(), extra.unit(), result.currency()));
        }
        return out.toArray();
    }

    /** A score counts in points of its own, not in points of a percentage: the number alone says it. */
    private static Object score(Result result, Messages messages) {
        return result.unit() == Unit.POINTS ? result.figure().number(messages) : result.figure();
    }
}

package app.quarterdeck.guide.asked;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as a sentence. Each metric has one, {@code said.figure.<metric>}: the figure, the rows it rests on, its days, then the
 * figures said beside it in their order. Headings of boards and pages use the same sentences as answers do.
 */
public final class Said {

    private Said() {
    }

    /** The sentence; too few rows are counted instead of emphasised (rule G8), and no data says why. */
    public static String of(Result result, Messages messages) {
        Sayable name = messages2 -> messages2.get("metrics.name." + result.metric());
        if (result.value() == null) {
            return messages.get("guide.said.no-data", name, result.noData() == null ? "" : result.noData());
        }
        if (few(result)) {
            return messages.get("guide.said.few", name, result.n(), result.figure());
        }
        String key = "said.figure." + result.metric();
        return messages.has(key)
                ? messages.get(key, arguments(result, messages))
                : messages.get("guide.answer.own", name, result.figure(), result.n());
    }

    /** Half a line: the metric and its figure. */
    public static String summary(Result result, Messages messages) {
        return messages.get("guide.summary.figure", messages.get("metrics.name." + result.metric()), result.figure());
    }

    /** Whether the rows are so few that a rate or a median says next to nothing. */
    public static boolean few(Result result) {
        boolean typical = result.unit() == Unit.PERCENT || result.unit() == Unit.DAYS || result.unit() == Unit.HOURS;
        return typical && result.interval() != null && result.n() < Result.FEW;
    }

    private static Object[] arguments(Result result, Messages messages) {
        List<Object> out = new ArrayList<>(List.of(result.figure(), result.n(),
                result.counted().isAll() ? messages.get("guide.all-data") : result.periodName(messages)));
        for (Extra extra : result.also()) {
            out.add(extra.unit() == Unit.COUNT
                    ? extra.value() == null ? 0 : extra.value()
                    : new Figure(extra.value(), extra.unit(), result.currency()));
        }
        return out.toArray();
    }
}

package app.quarterdeck.guide.asked;

import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import java.util.List;
import java.util.stream.Collectors;

/** "Based on 64 deals closed 1 Apr – 10 Jun 2026; 2 left out (closed before created)." */
public final class Basis {

    private Basis() {
    }

    /** In the rows the metric counts. */
    public static String of(Asked asked, Result result) {
        boolean onOneDay = asked.metric(result.metric()).asOf() || result.counted().isAll();
        String days = onOneDay
                ? asked.say("guide.basis.as-of", result.asOf())
                : result.counted().days(asked.messages());
        String based = asked.say("guide.basis.rows." + Noun.of(asked.engine(), result.metric()), result.n(), days);
        return asked.join(List.of(based, leftOut(asked, result), range(asked, result)));
    }

    /** @param key the message of what the rows are: {@code guide.basis.won}, {@code guide.basis.open} */
    public static String of(Asked asked, String key, Result result) {
        String based = asked.say(key, result.n(), result.counted().days(asked.messages()), result.asOf());
        return asked.join(List.of(based, leftOut(asked, result), range(asked, result)));
    }

    private static String leftOut(Asked asked, Result result) {
        long count = result.leftOut().stream().mapToLong(LeftOut::count).sum();
        if (count == 0) {
            return "";
        }
        String reasons = result.leftOut().stream().filter(out -> out.count() > 0).map(out -> asked
                .say("guide.basis.reason", out.count(), out.text()))
                .collect(Collectors.joining(asked.say("guide.comma")));
        return asked.say("guide.basis.left-out", count, reasons);
    }

    private static String range(Asked asked, Result result) {
        var interval = result.interval();
        return interval == null || result.n() >= Result.SMALL
                ? ""
                : asked.say("guide.basis.range", result.n(), new Figure(interval.low(),
                        result.unit(), result.currency()),
                        new Figure(interval.high(), result.unit(), result.currency()));
    }
}

package app.quarterdeck.guide.asked;

import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside an earlier one, honestly: what was counted or added up is as it is; what was estimated (a rate, a median, an
 * average) is only said to differ where the interval of the difference leaves zero out; anything else is set beside its
 * earlier value without a claim.
 */
public final class Change {

    private static final double EQUAL = 1;

    private Change() {
    }

    /** "That is 17.2 % less than a year ago (1.175M)."; empty where there is nothing to compare with. */
    public static String of(Asked asked, Result now) {
        Comparison comparison = now.comparison();
        Double earlier = comparison == null ? null : comparison.value();
        Double change = comparison == null ? null : comparison.change();
        if (comparison == null || earlier == null || change == null || asked.metric(now.metric()).asOf()
                || isChange(now)) {
            return "";
        }
        String then = then(asked, now, comparison);
        Figure before = new Figure(earlier, now.unit(), now.currency());
        boolean total = total(asked, now.metric());
        if (!total && Span.of(asked, now) == null) {
            return asked.say("guide.change.was", words(asked, now, comparison, "guide.then."), before);
        }
        Result past = total ? null : earlier(asked, now, comparison);
        boolean same = total ? Math.abs(change) < EQUAL : past == null || !clear(asked, now, past);
        return same
                ? asked.say(total ? "guide.change.equal" : "guide.change.same", then, before)
                : asked.say(change > 0 ? "guide.change.more" : "guide.change.less",
                        new Figure(Math.abs(change), comparison.changeUnit(), now.currency()), then, before);
    }

    /** Whether two estimates of the same metric differ beyond luck. */
    public static boolean clear(Asked asked, Result now, Result past) {
        return Span.clear(now.value(), Span.of(asked, now), past.value(), Span.of(asked, past));
    }

    /** "a year ago", "the same 71 days a year ago". */
    public static String then(Asked asked, Result now, Comparison comparison) {
        return words(asked, now, comparison, "guide.against.");
    }

    /** A figure that is a change already: the change of a change says nothing to anybody. */
    private static boolean isChange(Result now) {
        return now.extra("earlier-revenue") != null;
    }

    private static String words(Asked asked, Result now, Comparison comparison, String prefix) {
        String key = prefix + comparison.against().id();
        return comparison.toDate() && comparison.period() != null
                ? asked.say(key + "-to-date", now.counted().days())
                : asked.say(key);
    }

    private static @Nullable Result earlier(Asked asked, Result now, Comparison comparison) {
        return comparison.period() == null
                ? null
                : asked.measure(now.metric(), asked.selection().over(comparison.period()).against(null));
    }

    private static boolean total(Asked asked, String metric) {
        Formula formula = asked.metric(metric).formula();
        return formula != null && switch (formula.aggregate()) {
            case SUM, COUNT, DISTINCT_CUSTOMERS, PER_DAY -> true;
            case MEAN, PERCENTILE, SHARE, SHARE_OF_SUM, ODDS, RATIO, PER_ORDER -> false;
        };
    }
}

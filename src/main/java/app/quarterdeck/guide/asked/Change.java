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

    /** How a figure stands to the earlier one. */
    public enum Kind {
        /** There is nothing to compare with. */
        NONE,
        MORE,
        LESS,
        /** A sum about as large. */
        EQUAL,
        /** An estimate that does not differ beyond luck. */
        SAME,
        /** Neither a sum nor an estimate: the earlier figure is given without a claim. */
        WAS
    }

    /** How the figure stands to the one its comparison names. */
    public static Kind kind(Asked asked, Result now) {
        Comparison comparison = now.comparison();
        if (comparison == null || comparison.value() == null || comparison.change() == null
                || asked.metric(now.metric()).asOf() || isChange(now)) {
            return Kind.NONE;
        }
        double change = comparison.change();
        Kind way = change > 0 ? Kind.MORE : Kind.LESS;
        if (total(asked, now.metric())) {
            return Math.abs(change) < EQUAL ? Kind.EQUAL : way;
        } else if (Span.of(asked, now) == null) {
            return Kind.WAS;
        }
        Result past = earlier(asked, now, comparison);
        return past != null && clear(asked, now, past) ? way : Kind.SAME;
    }

    /** "That is 17.2 % less than a year ago (1.175M)."; empty where there is nothing to compare with. */
    public static String of(Asked asked, Result now) {
        Kind kind = kind(asked, now);
        Comparison comparison = now.comparison();
        if (kind == Kind.NONE || comparison == null) {
            return "";
        }
        Figure before = new Figure(comparison.value(), now.unit(), now.currency());
        return switch (kind) {
            case NONE -> "";
            case WAS -> asked.say("guide.change.was", words(asked, now, comparison, "guide.then."), before);
            case EQUAL -> asked.say("guide.change.equal", then(asked, now, comparison), before);
            case SAME -> asked.say("guide.change.same", then(asked, now, comparison), before);
            case MORE -> asked.say("guide.change.more", size(now, comparison), then(asked, now, comparison), before);
            case LESS -> asked.say("guide.change.less", size(now, comparison), then(asked, now, comparison), before);
        };
    }

    /** The change without its sign. */
    public static Figure size(Result now, Comparison comparison) {
        double change = comparison.change() == null ? 0 : comparison.change();
        return new Figure(Math.abs(change), comparison.changeUnit(), now.currency());
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

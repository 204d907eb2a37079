package app.quarterdeck.guide.plays;

import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.stat.TwoShares;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way of meeting people, and how often it led on, beside the other ways of the same kind.
 *
 * @param metric id of the rate
 * @param rate   in per cent, of {@code n}
 * @param rest   that of all others whose way is known, in per cent
 */
public record Working(Dimension dimension, String member, String metric, double rate, long n,
        @Nullable Interval interval, double rest, Kind kind) {

    /** What can be said of it. */
    public enum Kind {
        BETTER,
        WORSE,
        NO_CLEAR_DIFFERENCE,
        TOO_FEW;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The share of false findings accepted among all that were compared. */
    private static final double LUCK = 0.1;
    private static final String WON = "cohort-win-rate";
    private static final String REPLIED = "reply-rate";
    private static final List<Dimension> OF_DEALS = List.of(Dimension.CHANNEL, Dimension.REASON, Dimension.SOURCE,
            Dimension.CAMPAIGN, Dimension.CONTACT_ROLE);
    private static final List<Dimension> OF_MAILS = List.of(Dimension.TEMPLATE, Dimension.CHANNEL);

    /** Hits of one member among those of its kind; not yet judged. */
    private record Counted(Dimension dimension, Group group, String metric, int hits, int others, int otherHits) {

        boolean enough() {
            return group.n() >= Result.SMALL && others >= Result.SMALL;
        }

        double chance() {
            return TwoShares.chance(hits, (int) group.n(), otherHits, others);
        }

        Working judged(boolean clear) {
            double rate = 100.0 * hits / group.n();
            double rest = others == 0 ? Double.NaN : 100.0 * otherHits / others;
            Kind kind = !enough()
                    ? Kind.TOO_FEW
                    : !clear ? Kind.NO_CLEAR_DIFFERENCE : rate > rest ? Kind.BETTER : Kind.WORSE;
            return new Working(dimension, group.key(), metric, rate, group.n(),
                    Spread.wilson(hits, group.n()), rest, kind);
        }
    }

    /** All ways the data tells apart, over all its days; luck is screened over all that have thirty rows. */
    public static List<Working> of(Engine engine) {
        List<Counted> counted = new ArrayList<>();
        OF_DEALS.forEach(dimension -> counted.addAll(counted(engine, WON, dimension)));
        OF_MAILS.forEach(dimension -> counted.addAll(counted(engine, REPLIED, dimension)));
        List<Counted> enough = counted.stream().filter(Counted::enough).toList();
        boolean[] clear = FalseDiscovery.screen(enough.stream().mapToDouble(Counted::chance).toArray(), LUCK);
        return counted.stream().map(one -> {
            int at = enough.indexOf(one);
            return one.judged(at >= 0 && clear[at]);
        }).toList();
    }

    private static List<Counted> counted(Engine engine, String metric, Dimension dimension) {
        if (!engine.readiness(metric).ready() || !engine.splits(metric, dimension)) {
            return List.of();
        }
        List<Group> groups = engine.measure(metric, Selection.DEFAULT.over(Period.ALL).by(dimension)).groups().stream()
                .filter(group -> group.value() != null && group.n() > 0 && !group.key().isEmpty()).toList();
        long all = groups.stream().mapToLong(Group::n).sum();
        long allHits = groups.stream().mapToLong(Working::hits).sum();
        return groups.size() < 2
                ? List.of()
                : groups.stream().map(group -> new Counted(dimension, group, metric, Math.toIntExact(hits(group)),
                        Math.toIntExact(all - group.n()), Math.toIntExact(allHits - hits(group)))).toList();
    }

    private static long hits(Group group) {
        Double rate = group.value();
        return rate == null ? 0 : Math.round(rate / 100 * group.n());
    }
}

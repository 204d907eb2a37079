package app.quarterdeck.guide.groups;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Sample;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All groups of some splits, each against the others, screened for the luck of many looks.
 *
 * @param total  the figure of everything
 * @param all    groups with enough rows, the largest figures first
 * @param clear  those that differ beyond luck
 * @param tested whether a test was possible at all
 * @param splits how many splits were compared
 */
public record Contrasts(Result total, List<Contrast> all, List<Contrast> clear, boolean tested, int splits) {

    /**
     * One group against all others.
     *
     * @param figure of the group
     * @param rest   of the others; NaN where it cannot be told
     * @param n      rows of the group
     * @param others rows of the others
     * @param chance how likely so large a difference is by luck, 0 to 1; NaN where it cannot be tested
     */
    public record Contrast(Dimension by, String key, double figure, @Nullable Interval interval, double rest, long n,
            long others,
            double chance) {
    }

    private static final double FALSE_DISCOVERIES = 0.10;
    private static final int LARGEST = 40;

    public static Contrasts of(Asked asked, String metric, List<Dimension> splits, Selection days) {
        Result total = asked.measure(metric, days);
        Sample whole = Sample.of(asked, total, days);
        List<Contrast> all = new ArrayList<>();
        for (Dimension by : splits) {
            asked.measure(metric, days.by(by)).groups().stream()
                    .filter(group -> group.value() != null && !group.key().isEmpty() && group.n() >= Result.FEW)
                    .sorted(Comparator.comparingLong(Group::n).reversed()).limit(LARGEST)
                    .forEach(group -> all.add(contrast(asked, total, whole, days, by, group)));
        }
        all.sort(Comparator.comparingDouble(Contrast::figure).reversed());
        boolean tested = all.isEmpty()
                || (whole != null && all.stream().anyMatch(one -> !Double.isNaN(one.chance())));
        return new Contrasts(total, all, clear(all), tested, splits.size());
    }

    private static Contrast contrast(Asked asked, Result total, @Nullable Sample whole, Selection days, Dimension by,
            Group group) {
        double figure = group.value() == null ? Double.NaN : group.value();
        Sample one = whole == null ? null : sample(asked, total, whole, days, by, group);
        if (one == null || whole == null) {
            return new Contrast(by, group.key(), figure, group.interval(), Double.NaN, group.n(),
                    total.n() - group.n(), Double.NaN);
        }
        Sample rest = whole.without(one);
        return new Contrast(by, group.key(), figure, group.interval(), rest.figure(), group.n(), rest.n(),
                rest.n() < Result.FEW ? 1 : one.chance(rest));
    }

    /** Values of a group are those its filter keeps; groups a metric makes itself cannot be filtered for. */
    private static @Nullable Sample sample(Asked asked, Result total, Sample whole, Selection days, Dimension by,
            Group group) {
        if (whole.values().length == 0) {
            return Sample.rate(group.value() == null ? 0 : group.value(), group.n());
        }
        return by.equals(asked.metric(total.metric()).makes())
                ? null
                : Sample.of(asked, total, asked.where(days, by, group.keys()));
    }

    private static List<Contrast> clear(List<Contrast> all) {
        double[] chances = all.stream().mapToDouble(one -> Double.isNaN(one.chance()) ? 1 : one.chance()).toArray();
        boolean[] kept = FalseDiscovery.screen(chances, FALSE_DISCOVERIES);
        return IntStream.range(0, all.size()).filter(i -> kept[i] && chances[i] < Spread.LUCK).mapToObj(all::get)
                .toList();
    }

    /** One group beside the others, in a sentence. */
    public String say(Asked asked, Contrast one) {
        return asked.say("guide.compare.clear", asked.name(total.metric()), asked.inside(one.by()),
                asked.member(one.by(), one.key()), figure(one.figure()), figure(one.rest()), one.n(), one.others());
    }

    /** A figure of a group as the metric counts. */
    public Figure figure(double value) {
        return new Figure(value, total.unit(), total.currency());
    }
}

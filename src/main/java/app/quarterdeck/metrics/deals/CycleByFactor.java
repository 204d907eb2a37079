package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much longer won deals with a factor take than those without it (T11): the difference of medians wherever both sides
 * have ten deals, with an interval made of both sides' intervals (MOVER: Zou and Donner 2008). The figure itself is the
 * largest difference that stands out: its interval leaves zero out, and it passes a false-discovery screen over all the
 * factors compared, since among fifty one or two look clear by luck. A group's keys are the dimension and its member.
 */
public final class CycleByFactor extends OfDeals {

    private static final int ENOUGH = 10;
    private static final double FALSE_DISCOVERIES = 0.10;
    private static final int MOST_MEMBERS = 500;
    private static final List<Dimension> FACTORS = List.of(Dimension.PRODUCT, Dimension.SOURCE, Dimension.CAMPAIGN,
            Dimension.TERRITORY, Dimension.MARKET, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.SIZE_BAND,
            Dimension.KIND, Dimension.CHANNEL, Dimension.PARTNER, Dimension.COMPETITOR, Dimension.MANAGER,
            Dimension.REP);

    @Override
    public Outcome of(Scope scope) {
        return clear(parts(scope)).stream().max(Comparator.comparingDouble(part -> Math.abs(value(part))))
                .map(part -> part.outcome().step(Note.of("metrics.step.factor",
                        Note.of("metrics.dimension." + part.keys().getFirst()),
                        part.keys().get(1), days(value(part)))))
                .orElseGet(() -> Outcome.of(null, won(scope).length)
                        .because(Note.of("metrics.reason.no-clear-factor")));
    }

    @Override
    public List<Part> parts(Scope scope) {
        Data data = scope.data();
        int[] won = won(scope);
        Cycle cycle = Cycle.of(data);
        int longest = Arrays.stream(won).map(cycle::days).max().orElse(0);
        DayCounts all = new DayCounts(longest);
        Arrays.stream(won).forEach(row -> all.add(cycle.days(row)));
        List<Part> parts = new ArrayList<>();
        List<int[]> seen = new ArrayList<>();
        for (Dimension factor : FACTORS) {
            int[] codes = data.split(RecordKind.DEALS, factor);
            if (data.has(RecordKind.DEALS, factor) && seen.stream().noneMatch(other -> Arrays.equals(other, codes))) {
                seen.add(codes);
                parts.addAll(members(data, factor, codes, won, all, longest));
            }
        }
        return parts;
    }

    private static List<Part> members(Data data, Dimension factor, int[] codes, int[] won, DayCounts all,
            int longest) {
        Cycle cycle = Cycle.of(data);
        Map<Integer, IntList> members = new TreeMap<>();
        for (int row : won) {
            if (codes[row] != Blank.TEXT) {
                members.computeIfAbsent(codes[row], code -> new IntList()).add(row);
            }
        }
        List<Part> parts = new ArrayList<>();
        if (members.size() > MOST_MEMBERS) {
            return parts;
        }
        members.forEach((code, rows) -> {
            if (rows.size() >= ENOUGH && all.size() - rows.size() >= ENOUGH) {
                DayCounts with = new DayCounts(longest);
                for (int i = 0; i < rows.size(); i++) {
                    with.add(cycle.days(rows.get(i)));
                }
                parts.add(new Part(List.of(factor.id(), data.texts().text(code)), difference(with, all)));
            }
        });
        return parts;
    }

    private static Outcome difference(DayCounts with, DayCounts all) {
        DayCounts without = all.without(with);
        double difference = with.median() - without.median();
        return Outcome.of(difference, with.size()).within(mover(difference, with, without));
    }

    private static @Nullable Interval mover(double difference, DayCounts with, DayCounts without) {
        Interval a = with.interval();
        Interval b = without.interval();
        if (a == null || b == null) {
            return null;
        }
        return new Interval(difference - Math.hypot(with.median() - a.low(), b.high() - without.median()),
                difference + Math.hypot(a.high() - with.median(), without.median() - b.low()));
    }

    private static List<Part> clear(List<Part> parts) {
        double[] chances = parts.stream().mapToDouble(part -> byLuck(part.outcome())).toArray();
        boolean[] kept = FalseDiscovery.screen(chances, FALSE_DISCOVERIES);
        return IntStream.range(0, parts.size()).filter(i -> kept[i] && chances[i] < Spread.LUCK)
                .mapToObj(parts::get).toList();
    }

    /** The two-sided p-value that the side of the interval towards zero implies; 1 where there is no interval. */
    private static double byLuck(Outcome outcome) {
        Interval interval = outcome.interval();
        double difference = outcome.value() == null ? 0 : outcome.value();
        if (interval == null || difference == 0) {
            return 1;
        }
        double towardsZero = difference > 0 ? difference - interval.low() : interval.high() - difference;
        return Spread.luck(Math.abs(difference), towardsZero);
    }

    private static double value(Part part) {
        Double value = part.outcome().value();
        return value == null ? 0 : value;
    }

    private static int[] won(Scope scope) {
        var deals = scope.data().deals();
        Cycle cycle = Cycle.of(scope.data());
        RowSet won = scope.rows(RecordKind.DEALS).between(deals.from(DealStatus.WON), deals.to(DealStatus.WON));
        IntList out = new IntList();
        for (int i = 0; i < won.size(); i++) {
            int row = won.at(i);
            if (cycle.missing(row) == null && scope.window().holds(cycle.close(row))) {
                out.add(row);
            }
        }
        return out.toArray();
    }
}

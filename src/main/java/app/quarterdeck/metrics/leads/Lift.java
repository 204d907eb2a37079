package app.quarterdeck.metrics.leads;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.TwoShares;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
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
 * How much likelier deals with an attribute are won than all deals (L11): matured win rate of the one over that of the
 * other, for each attribute with twenty closed deals. All deals are those of which the attribute is known: where a field is
 * filled in late, what is filled at all would look like winning. The figure itself is the one furthest from 1 that passes the screen
 * against luck and whose interval leaves 1 out. A group's keys are the dimension and its member.
 */
public final class Lift implements Calculation {

    private static final int ENOUGH = 20;
    private static final int MOST_MEMBERS = 500;
    private static final double LUCK = 0.1;
    private static final List<Dimension> ATTRIBUTES = List.of(Dimension.SEGMENT, Dimension.INDUSTRY,
            Dimension.SIZE_BAND, Dimension.TERRITORY, Dimension.MARKET, Dimension.SOURCE, Dimension.CAMPAIGN,
            Dimension.CHANNEL, Dimension.REASON, Dimension.CONTACT_ROLE, Dimension.PARTNER, Dimension.PRODUCT,
            Dimension.KIND);

    /** One attribute: its ripe deals, those won in time, and those closed; all deals of which it is known, and those won. */
    private record Member(Dimension dimension, int code, int deals, int won, int closed, int all, int allWon) {
    }

    private final Lookup lookup;

    public Lift(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.DEAL_CREATED_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Traced cohort = cohort(scope);
        List<Attribute> all = attributes(scope);
        List<Attribute> standing = all.stream().filter(Attribute::stands).toList();
        Note screen = Note.of("metrics.caveat.screen", standing.size(), all.size());
        return standing.stream().max(Comparator.comparingDouble(found -> Math.abs(Math.log(found.lift()))))
                .map(found -> Outcome.of(found.lift(), found.deals()).within(found.interval())
                        .caveats(List.of(screen)).step(Note.of("metrics.step.lift",
                                Note.of("metrics.dimension." + found.dimension().id()), found.member(), found.won(),
                                found.deals(), found.allWon(), found.all())))
                .orElse(Outcome.none("no-clear-attribute")).left(cohort.left().leftOut());
    }

    /** Every attribute with enough closed deals, and whether it stands the screen against luck. */
    public List<Attribute> attributes(Scope scope) {
        List<Member> members = members(scope, cohort(scope));
        boolean[] kept = FalseDiscovery.screen(members.stream().mapToDouble(Lift::chance).toArray(), LUCK);
        return IntStream.range(0, kept.length).mapToObj(i -> {
            Member member = members.get(i);
            Interval interval = outcome(member).interval();
            return new Attribute(member.dimension(), scope.data().texts().text(member.code()), member.deals(),
                    member.won(), member.all(), member.allWon(), interval, kept[i] && clear(interval));
        }).toList();
    }

    @Override
    public List<Part> parts(Scope scope) {
        Traced cohort = cohort(scope);
        return members(scope, cohort).stream()
                .map(member -> new Part(
                        List.of(member.dimension().id(), scope.data().texts().text(member.code())),
                        outcome(member)))
                .toList();
    }

    private Traced cohort(Scope scope) {
        return lookup.get("cohort-win-rate").trace(scope);
    }

    private static int won(Traced cohort) {
        return (int) Arrays.stream(cohort.measures()).sum();
    }

    private static List<Member> members(Scope scope, Traced cohort) {
        Data data = scope.data();
        List<Member> out = new ArrayList<>();
        List<int[]> seen = new ArrayList<>();
        int won = won(cohort);
        for (Dimension dimension : ATTRIBUTES) {
            int[] codes = data.split(RecordKind.DEALS, dimension);
            boolean known = won > 0 && won < cohort.rows().length && data.has(RecordKind.DEALS, dimension)
                    && seen.stream().noneMatch(other -> Arrays.equals(other, codes));
            Map<Integer, int[]> counts = known ? counts(data, cohort, codes) : Map.of();
            seen.add(codes);
            if (counts.size() <= MOST_MEMBERS) {
                int all = counts.values().stream().mapToInt(count -> count[0]).sum();
                int allWon = counts.values().stream().mapToInt(count -> count[1]).sum();
                counts.forEach((code, count) -> out
                        .add(new Member(dimension, code, count[0], count[1], count[2], all, allWon)));
            }
        }
        out.removeIf(member -> member.closed() < ENOUGH || member.deals() == member.all() || member.allWon() == 0);
        return out;
    }

    private static Map<Integer, int[]> counts(Data data, Traced cohort, int[] codes) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (int i = 0; i < cohort.rows().length; i++) {
            int row = cohort.rows()[i];
            if (codes[row] != Blank.TEXT) {
                int[] count = counts.computeIfAbsent(codes[row], code -> new int[3]);
                count[0]++;
                count[1] += cohort.measures()[i] > 0 ? 1 : 0;
                count[2] += data.snapshot().status(row) == DealStatus.OPEN ? 0 : 1;
            }
        }
        return counts;
    }

    private static double chance(Member member) {
        return TwoShares.chance(member.won(), member.deals(), member.allWon() - member.won(),
                member.all() - member.deals());
    }

    private static double lift(Member member) {
        return (double) member.won() / member.deals() / ((double) member.allWon() / member.all());
    }

    /** All deals hold those with the attribute: the interval of with ÷ without is carried over to with ÷ all. */
    private static Outcome outcome(Member member) {
        Interval without = TwoShares.ratio(member.won(), member.deals(), member.allWon() - member.won(),
                member.all() - member.deals());
        double share = (double) member.deals() / member.all();
        return Outcome.of(lift(member), member.deals())
                .within(without == null
                        ? null
                        : new Interval(ofAll(without.low(), share), ofAll(without.high(), share)));
    }

    private static double ofAll(double ofOthers, double share) {
        return ofOthers / (share * ofOthers + 1 - share);
    }

    private static boolean clear(@Nullable Interval interval) {
        return interval != null && (interval.low() > 1 || interval.high() < 1);
    }
}

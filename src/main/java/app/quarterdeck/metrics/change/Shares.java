package app.quarterdeck.metrics.change;

import app.quarterdeck.metrics.change.Change.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shares a change out. Of sums each member adds its own difference. Of rates and means, which are the members' own ones
 * weighed by their part in the whole, the change of a member's own value counts at its mean part, and the change of its part
 * at the distance of its mean value from the mean of the whole; so both add up without a remainder.
 */
public final class Shares {

    /** A member's figure in one of the periods, and what it weighs: what it is divided by; 1 of sums. */
    public record Member(double value, double weight) {
    }

    private static final double EXACT = 1e-6;

    private Shares() {
    }

    /** @param most how many members are named; the others are the rest */
    public static List<Contribution> ofSums(Map<String, Member> now, Map<String, Member> then, int most) {
        List<Contribution> all = new ArrayList<>();
        for (String key : keys(now, then)) {
            double effect = value(now.get(key)) - value(then.get(key));
            all.add(new Contribution(key, 0, nullable(now.get(key)), nullable(then.get(key)), effect, 0, effect));
        }
        return largest(all, most);
    }

    /** As {@link #ofSums}, of rates. */
    public static List<Contribution> ofRates(Map<String, Member> now, Map<String, Member> then, int most) {
        double weightNow = weight(now);
        double weightThen = weight(then);
        double middle = (whole(now) / weightNow + whole(then) / weightThen) / 2;
        List<Contribution> all = new ArrayList<>();
        for (String key : keys(now, then)) {
            Member a = now.get(key);
            Member b = then.get(key);
            double partNow = a == null ? 0 : a.weight / weightNow;
            double partThen = b == null ? 0 : b.weight / weightThen;
            double valueNow = a == null ? value(b) : a.value;
            double valueThen = b == null ? value(a) : b.value;
            double rate = (valueNow - valueThen) * (partNow + partThen) / 2;
            double mix = (partNow - partThen) * ((valueNow + valueThen) / 2 - middle);
            all.add(new Contribution(key, 0, nullable(a), nullable(b), mix + rate, mix, rate));
        }
        return largest(all, most);
    }

    /** Whether members make the whole: their sum, or their mean weighed. */
    public static boolean make(double figure, Map<String, Member> members, boolean rates) {
        double made = rates
                ? whole(members) / weight(members)
                : members.values().stream().mapToDouble(Member::value).sum();
        return Math.abs(made - figure) <= EXACT * Math.max(1, Math.abs(figure));
    }

    private static List<Contribution> largest(List<Contribution> all, int most) {
        all.sort(Comparator.comparingDouble((Contribution part) -> -Math.abs(part.effect()))
                .thenComparing(Contribution::key));
        if (all.size() <= most + 1) {
            return all;
        }
        List<Contribution> named = new ArrayList<>(all.subList(0, most));
        List<Contribution> others = all.subList(most, all.size());
        named.add(new Contribution("", others.size(), null, null, sum(others, Contribution::effect),
                sum(others, Contribution::mix), sum(others, Contribution::rate)));
        return named;
    }

    private static double sum(List<Contribution> parts, java.util.function.ToDoubleFunction<Contribution> of) {
        return parts.stream().mapToDouble(of).sum();
    }

    private static Iterable<String> keys(Map<String, Member> now, Map<String, Member> then) {
        Map<String, Boolean> keys = new TreeMap<>();
        now.keySet().forEach(key -> keys.put(key, true));
        then.keySet().forEach(key -> keys.put(key, true));
        return keys.keySet();
    }

    private static double weight(Map<String, Member> members) {
        return members.values().stream().mapToDouble(Member::weight).sum();
    }

    private static double whole(Map<String, Member> members) {
        return members.values().stream().mapToDouble(member -> member.value * member.weight).sum();
    }

    private static double value(@Nullable Member member) {
        return member == null ? 0 : member.value;
    }

    private static @Nullable Double nullable(@Nullable Member member) {
        return member == null ? null : Double.valueOf(member.value);
    }
}

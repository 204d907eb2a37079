package app.quarterdeck.guide.changes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Sample;
import app.quarterdeck.guide.asked.Span;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the days after a change against as many before it. Deals are compared by the day the metric counts them on; where the
 * change held for one group only, what happened to the others meanwhile is taken off. Nothing is said below thirty rows a
 * side (rule G8), or ten weeks of a sum.
 */
public final class Verdicts {

    /** What a change is judged by where it does not say. */
    private static final String USUAL = "win-rate";

    private final Asked asked;

    public Verdicts(Asked asked) {
        this.asked = asked;
    }

    /** All changes of the log, the earliest first. */
    public List<Verdict> all() {
        return asked.engine().changes().stream().map(this::of).toList();
    }

    public Verdict of(ProcessChange change) {
        String metric = known(change.primary()).orElse(USUAL);
        LocalDate asOf = asked.engine().asOf();
        long days = Math.max(1, ChronoUnit.DAYS.between(change.startedOn(), last(change, asOf)) + 1);
        Selection touched = touched(change, metric);
        Selection afterwards = touched
                .over(Period.range(change.startedOn(), later(change.startedOn(), last(change, asOf))));
        Selection earlier = touched
                .over(Period.range(change.startedOn().minusDays(days), change.startedOn().minusDays(1)));
        Result after = asked.measure(metric, afterwards);
        Result before = asked.measure(metric, earlier);
        Sample rowsAfter = Sample.of(asked, after, afterwards);
        Sample rowsBefore = Sample.of(asked, before, earlier);
        boolean weekly = rowsAfter == null || rowsBefore == null;
        Sample one = rowsAfter == null || rowsBefore == null ? weeks(metric, afterwards) : rowsAfter;
        Sample other = rowsAfter == null || rowsBefore == null ? weeks(metric, earlier) : rowsBefore;
        int needed = weekly ? Result.FEW : Result.SMALL;
        boolean enough = one.n() >= needed && other.n() >= needed;
        Interval difference = Span.difference(after.value(), Span.of(asked, after), before.value(),
                Span.of(asked, before));
        Double untouched = null;
        if (enough && difference != null && !touched.where().equals(asked.selection().where())) {
            Untouched others = untouched(change, metric, afterwards, earlier);
            untouched = others == null ? null : others.difference();
            difference = others == null || others.interval() == null
                    ? difference
                    : less(difference, after, before, others);
        }
        Verdict.Kind kind = !enough
                ? Verdict.Kind.TOO_EARLY
                : untouched == null && one.chance(other) >= Spread.LUCK
                        ? Verdict.Kind.NO_CLEAR_DIFFERENCE
                        : weekly
                                ? towards(asked, metric, one.figure() > other.figure())
                                : kind(asked, metric, difference);
        String guardrail = known(change.guardrail()).orElse("");
        Result guarded = guardrail.isEmpty() ? null : asked.measure(guardrail, afterwards);
        return new Verdict(change, kind, metric, before, after, difference, untouched, guarded,
                guarded != null && worse(guardrail, guarded, asked.measure(guardrail, earlier)),
                kind == Verdict.Kind.TOO_EARLY && !over(change, asOf) ? enoughOn(change, after, before, days) : null,
                meanwhile(change, asOf, days));
    }

    private static Verdict.Kind kind(Asked asked, String metric, @Nullable Interval difference) {
        if (difference == null || (difference.low() <= 0 && difference.high() >= 0)) {
            return Verdict.Kind.NO_CLEAR_DIFFERENCE;
        }
        return towards(asked, metric, difference.low() > 0);
    }

    private static Verdict.Kind towards(Asked asked, String metric, boolean more) {
        return more == (asked.metric(metric).direction() != Direction.LOWER)
                ? Verdict.Kind.HELPED
                : Verdict.Kind.HURT;
    }

    /** Sums have no interval of their own: their weeks are compared, the first and the last one left out where not whole. */
    private Sample weeks(String metric, Selection days) {
        double[] sums = asked.measure(metric, days.every(Grain.WEEK)).series().stream()
                .filter(week -> week.ripe() && week.value() != null).mapToDouble(week -> week.value()).sorted()
                .toArray();
        return new Sample(0, sums.length, sums, Double.NaN);
    }

    private boolean worse(String metric, Result after, Result before) {
        Interval difference = Span.difference(after.value(), Span.of(asked, after), before.value(),
                Span.of(asked, before));
        return difference != null && kind(asked, metric, difference) == Verdict.Kind.HURT;
    }

    /** How the group the change did not hold for fared meanwhile. */
    private record Untouched(double difference, @Nullable Interval interval) {
    }

    private @Nullable Untouched untouched(ProcessChange change, String metric, Selection afterwards,
            Selection earlier) {
        Filter filter = filter(change, metric);
        if (filter == null) {
            return null;
        }
        List<String> others = asked.measure(metric, asked.selection().over(earlier.period()).by(filter.dimension()))
                .groups().stream().map(Group::key)
                .filter(key -> filter.values().stream().noneMatch(value -> value.equalsIgnoreCase(key))).toList();
        if (others.isEmpty()) {
            return null;
        }
        Result after = asked.measure(metric,
                asked.where(asked.selection().over(afterwards.period()), filter.dimension(), others));
        Result before = asked.measure(metric,
                asked.where(asked.selection().over(earlier.period()), filter.dimension(), others));
        return after.value() == null || before.value() == null
                ? null
                : new Untouched(after.value() - before.value(), Span.difference(after.value(), Span.of(asked, after),
                        before.value(), Span.of(asked, before)));
    }

    private static @Nullable Interval less(Interval difference, Result after, Result before, Untouched others) {
        Double now = after.value();
        Double then = before.value();
        return now == null || then == null
                ? null
                : Span.difference(now - then, difference, others.difference(), others.interval());
    }

    private Selection touched(ProcessChange change, String metric) {
        Filter filter = filter(change, metric);
        Selection days = asked.selection().against(null);
        return filter == null ? days : asked.where(days, filter.dimension(), filter.values());
    }

    /** A scope such as {@code territory=North}; null where it is everybody, or words only the user understands. */
    private @Nullable Filter filter(ProcessChange change, String metric) {
        int equals = change.scope().indexOf('=');
        if (equals < 1) {
            return null;
        }
        return Dimension.ofId(change.scope().substring(0, equals).strip())
                .filter(dimension -> asked.engine().splits(metric, dimension))
                .map(dimension -> new Filter(dimension, List.of(change.scope().substring(equals + 1).strip())))
                .orElse(null);
    }

    private Optional<String> known(String metric) {
        return asked.engine().catalogue().stream()
                .filter(one -> one.id().equals(metric) || asked.name(one.id()).equalsIgnoreCase(metric))
                .filter(one -> asked.engine().readiness(one.id()).ready()).map(one -> one.id()).findFirst();
    }

    /** At the pace so far, the day on which both sides have thirty rows; the side before grows with the one after. */
    private static @Nullable LocalDate enoughOn(ProcessChange change, Result after, Result before, long days) {
        double pace = Math.min(after.n(), before.n()) / (double) days;
        return pace <= 0 ? null : change.startedOn().plusDays((long) Math.ceil(Result.SMALL / pace));
    }

    private List<ProcessChange> meanwhile(ProcessChange change, LocalDate asOf, long days) {
        List<ProcessChange> out = new ArrayList<>(asked.engine().changes());
        out.removeIf(other -> other.equals(change) || other.startedOn().isAfter(asOf)
                || other.startedOn().isBefore(change.startedOn().minusDays(days))
                || other.startedOn().isAfter(last(change, asOf)));
        return out;
    }

    /** What was given up is judged by the days it held. */
    private static LocalDate last(ProcessChange change, LocalDate asOf) {
        LocalDate ended = change.endedOn();
        return ended == null || ended.isAfter(asOf) ? asOf : ended;
    }

    private static boolean over(ProcessChange change, LocalDate asOf) {
        LocalDate ended = change.endedOn();
        return ended != null && ended.isBefore(asOf);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

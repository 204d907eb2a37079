package app.quarterdeck.metrics.stat;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one computation gives for one group and one stretch of days.
 *
 * @param value   null = no data
 * @param n       rows the value rests on
 * @param noData  why there is no value, where the metric knows better than "no rows"
 * @param steps   the formula with numbers
 * @param caveats what to keep in mind about this value
 * @param ripe    false where more of these rows may still be decided
 */
public record Outcome(@Nullable Double value, long n, @Nullable Interval interval, @Nullable Note noData,
        List<LeftOut> left, List<Extra> also, List<Note> steps, List<Note> caveats, boolean ripe) {

    public Outcome {
        left = List.copyOf(left);
        also = List.copyOf(also);
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
    }

    public static Outcome of(@Nullable Double value, long n) {
        return new Outcome(value, n, null, null, List.of(), List.of(), List.of(), List.of(), true);
    }

    /** @param reason id of a {@code metrics.reason.<id>} */
    public static Outcome none(String reason, Object... args) {
        return new Outcome(null, 0, null, Note.of("metrics.reason." + reason, args), List.of(), List.of(), List.of(),
                List.of(), true);
    }

    /** A share of 0–100 with its interval; no data where nothing is counted. */
    public static Outcome share(long hits, long trials) {
        return trials == 0
                ? of(null, 0)
                : of(100.0 * hits / trials, trials).within(Spread.wilson(hits, trials));
    }

    public Outcome within(@Nullable Interval other) {
        return new Outcome(value, n, other, noData, left, also, steps, caveats, ripe);
    }

    public Outcome because(@Nullable Note reason) {
        return new Outcome(value, n, interval, reason, left, also, steps, caveats, ripe);
    }

    public Outcome left(List<LeftOut> others) {
        return new Outcome(value, n, interval, noData, others, also, steps, caveats, ripe);
    }

    public Outcome also(Extra... more) {
        return new Outcome(value, n, interval, noData, left, added(also, List.of(more)), steps, caveats, ripe);
    }

    public Outcome step(Note more) {
        return new Outcome(value, n, interval, noData, left, also, added(steps, List.of(more)), caveats, ripe);
    }

    public Outcome steps(List<Note> more) {
        return new Outcome(value, n, interval, noData, left, also, added(steps, more), caveats, ripe);
    }

    public Outcome caveats(List<Note> more) {
        return new Outcome(value, n, interval, noData, left, also, steps, added(caveats, more), ripe);
    }

    public Outcome caveat(String id, Object... args) {
        return caveats(List.of(Note.of("metrics.caveat." + id, args)));
    }

    public Outcome ripe(boolean other) {
        return new Outcome(value, n, interval, noData, left, also, steps, caveats, other);
    }

    private static <T> List<T> added(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

package app.quarterdeck.guide.plays;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Sample;
import app.quarterdeck.guide.asked.Span;
import app.quarterdeck.guide.plays.Evidence.Standing;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a note against its figure: the group it is about against all others of the same twelve months, or, where it is about
 * everything, the days since against the year before. Nothing is said below thirty rows a side (rule G8).
 */
public final class Backing {

    private static final int MONTHS = 12;

    /** One side of a comparison. */
    private record Side(Selection selection, Result result) {
    }

    private record Compared(Standing standing, @Nullable Interval difference) {
    }

    private final Asked asked;

    public Backing(Asked asked) {
        this.asked = asked;
    }

    /** The metrics a note can rest on: the data is ready for them, and they have rows that can be told from luck. */
    public static List<String> comparable(Engine engine) {
        return engine.catalogue().stream().filter(metric -> metric.overTime() && told(metric))
                .map(Metric::id).filter(id -> engine.readiness(id).ready()).toList();
    }

    private static boolean told(Metric metric) {
        Formula formula = metric.formula();
        return formula == null
                ? metric.unit() == Unit.PERCENT
                : formula.aggregate() == Formula.Aggregate.MEAN || formula.aggregate() == Formula.Aggregate.PERCENTILE
                        || formula.aggregate() == Formula.Aggregate.SHARE;
    }

    public Evidence of(PlayNote note) {
        Metric metric = asked.engine().catalogue().stream().filter(one -> one.id().equals(note.metric())).findFirst()
                .orElse(null);
        if (metric == null) {
            return Evidence.cannot(note, Note.of("guide.play.no-metric", note.metric()));
        } else if (!asked.engine().readiness(note.metric()).ready()) {
            return Evidence.cannot(note, Note.of("guide.play.not-ready", metric.name()));
        } else if (!metric.overTime()) {
            return Evidence.cannot(note, Note.of("guide.play.no-range", metric.name()));
        }
        try {
            return held(note, metric);
        } catch (UserFault fault) {
            // a column or member that is gone since the note was written
            return Evidence.cannot(note, fault.note());
        }
    }

    private Evidence held(PlayNote note, Metric metric) {
        LocalDate asOf = asked.engine().asOf();
        LocalDate on = note.on().isAfter(asOf) ? asOf : note.on();
        if (note.where().isEmpty()) {
            Side before = side(note, year(on), List.of());
            if (on.equals(asOf)) {
                return new Evidence(note, Standing.TOO_FEW, before.result(), null, before.result(), null, false, null);
            }
            Side after = side(note, Period.range(on.plusDays(1), asOf), List.of());
            Compared compared = compared(note, metric, after, before);
            return new Evidence(note, compared.standing(), after.result(), before.result(), before.result(),
                    compared.difference(), false, why(metric, compared));
        }
        Side now = side(note, year(asOf), note.where());
        Side then = side(note, year(on), note.where());
        Side rest = rest(note, year(asOf));
        Side restThen = rest(note, year(on));
        Compared compared = rest == null
                ? new Compared(Standing.TOO_FEW, null)
                : compared(note, metric, now, rest);
        boolean stood = restThen != null
                && compared(note, metric, then, restThen).standing() == Standing.SUPPORTS;
        return new Evidence(note, compared.standing(), now.result(), rest == null ? null : rest.result(),
                then.result(), compared.difference(), stood, why(metric, compared));
    }

    private static @Nullable Note why(Metric metric, Compared compared) {
        return compared.standing() == Standing.CANNOT ? Note.of("guide.play.no-range", metric.name()) : null;
    }

    private static Period year(LocalDate last) {
        return Period.range(last.minusMonths(MONTHS).plusDays(1), last);
    }

    private Side side(PlayNote note, Period period, List<Filter> where) {
        Selection selection = Selection.DEFAULT.over(period).where(where);
        return new Side(selection, asked.engine().measure(note.metric(), selection));
    }

    /** All other members of the dimension of the first filter; where it is blank nobody knows. Null where there are none. */
    private @Nullable Side rest(PlayNote note, Period period) {
        Filter group = note.where().getFirst();
        List<Filter> others = new ArrayList<>(note.where().subList(1, note.where().size()));
        List<String> members = asked.engine()
                .measure(note.metric(), Selection.DEFAULT.over(period).where(others).by(group.dimension())).groups()
                .stream().map(Group::key).filter(key -> !key.isEmpty())
                .filter(key -> group.values().stream().noneMatch(value -> value.equalsIgnoreCase(key))).toList();
        others.addFirst(new Filter(group.dimension(), members));
        return members.isEmpty() ? null : side(note, period, others);
    }

    private Compared compared(PlayNote note, Metric metric, Side one, Side other) {
        Sample ofOne = Sample.of(asked, one.result(), one.selection());
        Sample ofOther = Sample.of(asked, other.result(), other.selection());
        if (ofOne == null || ofOther == null) {
            boolean nothing = one.result().value() == null || other.result().value() == null;
            return new Compared(nothing ? Standing.TOO_FEW : Standing.CANNOT, null);
        }
        Interval difference = Span.difference(one.result().value(), span(one), other.result().value(), span(other));
        if (ofOne.n() < Result.SMALL || ofOther.n() < Result.SMALL) {
            return new Compared(Standing.TOO_FEW, difference);
        } else if (ofOne.chance(ofOther) >= Spread.LUCK) {
            return new Compared(Standing.NO_CLEAR_DIFFERENCE, difference);
        }
        boolean better = ofOne.figure() > ofOther.figure() == (metric.direction() != Direction.LOWER);
        return new Compared(better == note.works() ? Standing.SUPPORTS : Standing.AGAINST, difference);
    }

    private @Nullable Interval span(Side side) {
        return Span.of(new Asked(asked.engine(), asked.goal(), asked.question(), side.selection(), asked.messages()),
                side.result());
    }
}

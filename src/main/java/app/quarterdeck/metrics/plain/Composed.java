package app.quarterdeck.metrics.plain;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.catalogue.Composition;
import app.quarterdeck.metrics.catalogue.Composition.Operation;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ratio or the difference of two figures of the same selection. Where one of them has no data, there is none. */
public final class Composed implements Calculation {

    private final Composition composition;
    private final Unit unit;
    private final Part first;
    private final Part second;

    /** One of the two. */
    public record Part(Unit unit, Calculation calculation) {
    }

    public Composed(Composition composition, Unit unit, Part first, Part second) {
        this.composition = composition;
        this.unit = unit;
        this.first = first;
        this.second = second;
    }

    @Override
    public Outcome of(Scope scope) {
        Outcome one = first.calculation().of(scope);
        Outcome other = second.calculation().of(scope);
        Double a = one.value();
        Double b = other.value();
        Set<LeftOut> left = new LinkedHashSet<>(one.left());
        left.addAll(other.left());
        if (a == null || b == null) {
            Note why = a == null ? one.noData() : other.noData();
            return (why == null ? Outcome.none("part-missing") : Outcome.of(null, 0).because(why))
                    .left(List.copyOf(left));
        }
        boolean ratio = composition.operation() == Operation.RATIO;
        Outcome outcome = ratio && b == 0
                ? Outcome.none("zero-whole")
                : Outcome.of(ratio ? (unit == Unit.PERCENT ? 100 : 1) * a / b : a - b, one.n());
        return outcome.left(List.copyOf(left)).ripe(one.ripe() && other.ripe())
                .step(Note.of(ratio ? "metrics.step.ratio" : "metrics.step.difference", figure(scope, first, a),
                        figure(scope, second, b)))
                .caveats(one.caveats()).caveats(other.caveats());
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        Set<RecordKind> kinds = new LinkedHashSet<>(first.calculation().kinds(data));
        kinds.addAll(second.calculation().kinds(data));
        return List.copyOf(kinds);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        Integer day = first.calculation().firstDay(data);
        return day == null ? second.calculation().firstDay(data) : day;
    }

    /** The rows of the first. */
    @Override
    public Traced trace(Scope scope) {
        return first.calculation().trace(scope);
    }

    private static Figure figure(Scope scope, Part part, double value) {
        return new Figure(value, part.unit(),
                Amounts.currency(scope.data(), part.calculation().kinds(scope.data()).getFirst()));
    }
}

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
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ratio, the difference or the sum of two figures of the same selection. Where one of them has no data, there is none; a sum
 * has the other where that is only for want of rows.
 */
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
        boolean sum = composition.operation() == Operation.SUM;
        Double a = sum && none(one) && !none(other) ? Double.valueOf(0) : one.value();
        Double b = sum && none(other) && !none(one) ? Double.valueOf(0) : other.value();
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
                : Outcome.of(ratio ? (unit == Unit.PERCENT ? 100 : 1) * a / b : sum ? a + b : a - b,
                        sum ? one.n() + other.n() : one.n());
        return outcome.left(List.copyOf(left)).ripe(one.ripe() && other.ripe())
                .step(Note.of(ratio ? "metrics.step.ratio" : sum ? "metrics.step.plus" : "metrics.step.difference",
                        figure(scope, first, a),
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

    private static boolean none(Outcome outcome) {
        return outcome.value() == null && outcome.n() == 0 && outcome.noData() == null && outcome.left().isEmpty();
    }

    /** The rows of the first; of a sum those of both. */
    @Override
    public Traced trace(Scope scope) {
        Traced one = first.calculation().trace(scope);
        if (composition.operation() != Operation.SUM) {
            return one;
        }
        Traced other = second.calculation().trace(scope);
        other.left().rows().forEach((reason, rows) -> Arrays.stream(rows.toArray())
                .forEach(row -> one.left().add(reason, row)));
        return new Traced(one.kind(),
                IntStream.concat(Arrays.stream(one.rows()), Arrays.stream(other.rows())).toArray(),
                DoubleStream.concat(Arrays.stream(one.measures()), Arrays.stream(other.measures())).toArray(),
                one.left());
    }

    private static Figure figure(Scope scope, Part part, double value) {
        return new Figure(value, part.unit(),
                Amounts.currency(scope.data(), part.calculation().kinds(scope.data()).getFirst()));
    }
}

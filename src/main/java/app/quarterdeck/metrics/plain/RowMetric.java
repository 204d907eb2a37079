package app.quarterdeck.metrics.plain;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Records;
import app.quarterdeck.metrics.conditions.Tests;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A metric that is data: rows that fulfil conditions, and one thing done with them. */
public final class RowMetric implements Calculation {

    /** Rows left out for these reasons say nothing about the figure of a shorter stretch of days. */
    private static final Set<Reason> HARMLESS = EnumSet.of(Reason.NO_CLOSE_DATE, Reason.NO_CREATED_DATE,
            Reason.NO_SALE_DATE, Reason.NO_DATE, Reason.AFTER_AS_OF, Reason.CANCELLED, Reason.CREDIT,
            Reason.NO_CUSTOMER);

    private final Formula formula;
    private final Unit unit;

    public RowMetric(Formula formula, Unit unit) {
        this.formula = formula;
        this.unit = unit;
    }

    @Override
    public Outcome of(Scope scope) {
        if (formula.records() == Records.OPEN && scope.rewound() && names(Tests::ofToday)) {
            return Outcome.none("needs-snapshot");
        }
        Prepared prepared = new Prepared(formula, scope);
        Selected selected = prepared.select();
        Outcome outcome = total(prepared, scope, selected.rows(), 0, selected.count(), !unknown(selected));
        return outcome.left(selected.left().leftOut()).ripe(!selected.left().rows().containsKey(Reason.NOT_RIPE));
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Prepared.kind(formula, data));
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        Field date = formula.records() == Records.OPEN ? Field.DEAL_CREATED_ON : Prepared.date(formula, data);
        return date == null ? null : Span.first(data, date);
    }

    /** One pass over the rows for all steps, where the conditions do not themselves depend on the days. */
    @Override
    public List<Outcome> series(Scope whole, List<Scope> parts) {
        Field date = Prepared.date(formula, whole.data());
        if (date == null || names(Tests::ofPeriod) || parts.size() < 2) {
            return Calculation.super.series(whole, parts);
        }
        Prepared prepared = new Prepared(formula, whole);
        Selected selected = prepared.select();
        if (!HARMLESS.containsAll(selected.left().rows().keySet())) {
            return Calculation.super.series(whole, parts);
        }
        ByDay cells = new ByDay(selected, whole.data().days(date),
                parts.stream().map(Scope::window).toList());
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(i -> total(prepared, parts.get(i), cells.rows(), cells.from(i), cells.to(i), true)).toList();
    }

    @Override
    public Traced trace(Scope scope) {
        Prepared prepared = new Prepared(formula, scope);
        Selected selected = prepared.select();
        double[] measures = new double[selected.count()];
        Measure measure = prepared.measure;
        for (int i = 0; i < measures.length; i++) {
            int row = selected.rows()[i];
            measures[i] = measure != null
                    ? measure.value(row)
                    : formula.that().isEmpty() ? Double.NaN : prepared.hit(row) ? 1 : 0;
        }
        return new Traced(prepared.kind(), Arrays.copyOf(selected.rows(), selected.count()), measures,
                selected.left());
    }

    private boolean names(Predicate<Condition> kind) {
        return formula.of().stream().anyMatch(kind) || formula.that().stream().anyMatch(kind);
    }

    private Outcome total(Prepared prepared, Scope scope, int[] rows, int from, int to, boolean zeroes) {
        Window window = days(scope);
        if (from < to) {
            return new Totals(formula, unit, scope, prepared).of(rows, from, to, window);
        }
        boolean zero = zeroes && switch (formula.aggregate()) {
            case COUNT, DISTINCT_CUSTOMERS, SUM, PER_DAY -> insideData(scope);
            default -> false;
        };
        return zero
                ? Outcome.of(0.0, 0).step(Note.of("metrics.step.no-row"))
                : Outcome.none(!zeroes ? "unknown" : insideData(scope) ? "no-rows" : "outside-data");
    }

    /** Whether rows are there, but none with what is to be measured: then nothing is known, and zero would be a lie. */
    private static boolean unknown(Selected selected) {
        return selected.count() == 0 && !HARMLESS.containsAll(selected.left().rows().keySet());
    }

    /** The counted days; where all are, those from the first one in the data. */
    private Window days(Scope scope) {
        Window window = scope.window();
        Field date = Prepared.date(formula, scope.data());
        Integer first = window.undated() && date != null ? Span.first(scope.data(), date) : null;
        return first == null ? window : Window.range(first, Math.max(first, window.to()));
    }

    private boolean insideData(Scope scope) {
        Field date = formula.records() == Records.OPEN
                ? Field.DEAL_CREATED_ON
                : Prepared.date(formula, scope.data());
        if (date == null) {
            return true;
        }
        Integer begin = Span.begin(scope.data(), date);
        return begin != null && !scope.window().isEmpty() && scope.window().to() >= begin;
    }
}

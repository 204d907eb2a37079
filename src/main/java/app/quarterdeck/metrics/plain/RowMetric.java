package app.quarterdeck.metrics.plain;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Groups;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Records;
import app.quarterdeck.metrics.conditions.Tests;
import app.quarterdeck.metrics.measures.Measure;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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
        if (needsSnapshot(scope)) {
            return Outcome.none("needs-snapshot");
        }
        Prepared prepared = new Prepared(formula, scope);
        Selected selected = prepared.select();
        Outcome outcome = total(prepared, scope, selected.rows(), 0, selected.count(), !unknown(selected));
        return outcome.left(selected.left().leftOut()).ripe(!selected.left().rows().containsKey(Reason.NOT_RIPE));
    }

    /** One pass over the rows for all groups. */
    @Override
    public List<@Nullable Outcome> groups(Scope scope, Groups groups) {
        if (needsSnapshot(scope)) {
            return Calculation.super.groups(scope, groups);
        }
        Prepared prepared = new Prepared(formula, scope);
        Selected selected = prepared.select();
        Totals totals = new Totals(formula, unit, scope, prepared, false);
        IntFunction<@Nullable Outcome> figure = totals.adds()
                ? added(totals, new Cells(prepared, selected, groups), days(scope))
                : listed(totals, prepared, new Sorted(selected,
                        groups.of(prepared.kind(), selected.rows(), selected.count()), groups.size()), days(scope));
        List<@Nullable Outcome> out = new ArrayList<>(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            out.add(figure.apply(group));
        }
        for (IntList rows : selected.left().rows().values()) {
            for (int group : groups.of(prepared.kind(), rows.toArray(), rows.size())) {
                if (out.get(group) == null) {
                    out.set(group, of(scope.rows(groups.rows(group))));
                }
            }
        }
        return out;
    }

    @Override
    public @Nullable Figures figures(Scope scope, Groups groups) {
        if (needsSnapshot(scope)) {
            return null;
        }
        Prepared prepared = new Prepared(formula, scope);
        Totals totals = new Totals(formula, unit, scope, prepared, false);
        Selected selected = prepared.select();
        return totals.bare() && selected.left().isEmpty()
                ? new Cells(prepared, selected, groups).figures(totals, days(scope))
                : null;
    }

    private static IntFunction<@Nullable Outcome> added(Totals totals, Cells cells, Window window) {
        return group -> cells.n(group) == 0 ? null : totals.of(cells.part(group), window);
    }

    private static IntFunction<@Nullable Outcome> listed(Totals totals, Prepared prepared, Sorted sorted,
            Window window) {
        return group -> {
            Stretch rows = new Stretch(prepared, sorted.rows(), sorted.start(group), sorted.start(group + 1));
            return rows.n() == 0 ? null : totals.of(rows, window);
        };
    }

    private boolean needsSnapshot(Scope scope) {
        return formula.records() == Records.OPEN && scope.rewound() && names(Tests::ofToday);
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

    /** One pass over the rows for all steps, where what counts does not itself depend on the days. */
    @Override
    public List<Outcome> series(Scope whole, List<Scope> parts) {
        Field date = Prepared.date(formula, whole.data());
        if (date == null || formula.of().stream().anyMatch(Tests::ofPeriod) || parts.size() < 2) {
            return Calculation.super.series(whole, parts);
        }
        Prepared prepared = new Prepared(formula, whole);
        Selected selected = prepared.select();
        if (!HARMLESS.containsAll(selected.left().rows().keySet())) {
            return Calculation.super.series(whole, parts);
        }
        int first = parts.stream().mapToInt(part -> part.window().from()).min().orElseThrow();
        int last = parts.stream().mapToInt(part -> part.window().to()).max().orElseThrow();
        Sorted byDay = prepared.byDay(date, first, Math.max(0, last - first + 1));
        boolean same = formula.that().stream().noneMatch(Tests::ofPeriod);
        return parts.stream().map(part -> {
            int from = byDay.start(part.window().from() - first);
            int to = byDay.start(Math.max(part.window().from(), part.window().to() + 1) - first);
            return total(same ? prepared : new Prepared(formula, part), part, byDay.rows(), from, to, true);
        }).toList();
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
            return new Totals(formula, unit, scope, prepared, true).of(new Stretch(prepared, rows, from, to), window);
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

package app.quarterdeck.metrics.plain;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Records;
import app.quarterdeck.metrics.conditions.RowTest;
import app.quarterdeck.metrics.conditions.Tests;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.OpenDeals;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A formula made ready for one scope: its conditions and measures as tests of row numbers. */
final class Prepared {

    private final Formula formula;
    private final Scope scope;
    private final RecordKind kind;
    private final FactTable table;
    private final RowTest[] of;
    private final @Nullable Reason[] orElse;
    private final RowTest[] that;
    final @Nullable Measure measure;
    final @Nullable Measure over;

    Prepared(Formula formula, Scope scope) {
        this.formula = formula;
        this.scope = scope;
        this.kind = kind(formula, scope.data());
        this.table = scope.data().table(kind);
        Tests tests = new Tests(scope, kind);
        this.of = formula.of().stream().map(tests::of).toArray(RowTest[]::new);
        this.orElse = formula.of().stream().map(Prepared::reason).toArray(Reason[]::new);
        this.that = formula.that().stream().map(tests::of).toArray(RowTest[]::new);
        this.measure = formula.measure().isEmpty() ? null : Measures.of(formula.measure(), kind, scope);
        this.over = formula.over().isEmpty() ? null : Measures.of(formula.over(), kind, scope);
    }

    static RecordKind kind(Formula formula, Data data) {
        return switch (formula.records()) {
            case OPEN -> RecordKind.DEALS;
            case REVENUE -> Revenue.of(data).kind();
            case KIND -> Objects.requireNonNull(formula.kind(), "the formula names no kind");
        };
    }

    static @Nullable Field date(Formula formula, Data data) {
        return switch (formula.records()) {
            case OPEN -> null;
            case REVENUE -> Revenue.of(data).date();
            case KIND -> Field.ofId(kind(formula, data), formula.date()).orElse(null);
        };
    }

    RecordKind kind() {
        return kind;
    }

    boolean hit(int row) {
        return all(that, row);
    }

    Selected select() {
        Tally left = new Tally();
        Field date = date(formula, scope.data());
        if (date == null) {
            int[] rows = formula.records() == Records.OPEN
                    ? OpenDeals.rows(scope, left)
                    : stretches().stream().flatMapToInt(RowSet::stream).toArray();
            int count = 0;
            for (int row : rows) {
                if (counts(row, left)) {
                    rows[count++] = row;
                }
            }
            return new Selected(rows, count, left);
        }
        List<RowSet> stretches = stretches();
        int[] rows = new int[stretches.stream().mapToInt(RowSet::size).sum()];
        int count = 0;
        int[] days = scope.data().days(date);
        Window window = scope.window();
        for (RowSet stretch : stretches) {
            for (int i = 0; i < stretch.size(); i++) {
                int row = stretch.at(i);
                int day = days[row];
                if (day == Blank.DATE ? window.undated() : window.holds(day)) {
                    if (counts(row, left)) {
                        rows[count++] = row;
                    }
                } else if ((day == Blank.DATE || window.undated()) && all(of, row)) {
                    left.add(day == Blank.DATE ? noDate(date) : Reason.AFTER_AS_OF, row);
                }
            }
        }
        return new Selected(rows, count, left);
    }

    private boolean counts(int row, Tally left) {
        for (int i = 0; i < of.length; i++) {
            if (!of[i].holds(row)) {
                Reason reason = orElse[i];
                if (reason != null) {
                    left.add(reason, row);
                }
                return false;
            }
        }
        Reason missing = measure == null ? null : measure.missing(row);
        missing = missing == null && over != null ? over.missing(row) : missing;
        if (missing != null) {
            left.add(missing, row);
        }
        return missing == null;
    }

    private static boolean all(RowTest[] tests, int row) {
        for (RowTest test : tests) {
            if (!test.holds(row)) {
                return false;
            }
        }
        return true;
    }

    private List<RowSet> stretches() {
        RowSet all = scope.rows(kind);
        if (formula.records() == Records.REVENUE) {
            return List.of(Revenue.of(scope.data()).within(scope.data(), all));
        } else if (formula.statuses().isEmpty()) {
            return List.of(all);
        }
        List<RowSet> out = new ArrayList<>();
        for (DealStatus status : formula.statuses()) {
            out.add(all.between(table.from(status), table.to(status)));
        }
        return out;
    }

    private static Reason noDate(Field date) {
        return switch (date) {
            case DEAL_CLOSED_ON -> Reason.NO_CLOSE_DATE;
            case DEAL_CREATED_ON -> Reason.NO_CREATED_DATE;
            case SALE_DATE -> Reason.NO_SALE_DATE;
            default -> Reason.NO_DATE;
        };
    }

    private static @Nullable Reason reason(Condition condition) {
        return condition.orElse().isEmpty()
                ? null
                : Reason.valueOf(condition.orElse().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}

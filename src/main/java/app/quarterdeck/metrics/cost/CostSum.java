package app.quarterdeck.metrics.cost;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Months;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cost of the period in some categories: all but some. Where no costs are imported, selling cost is the monthly sum the
 * user typed, a part of a month by its days.
 */
public final class CostSum implements Calculation {

    private final Lookup lookup;
    private final List<String> without;
    private final boolean typed;

    private CostSum(Lookup lookup, List<String> without, boolean typed) {
        this.lookup = lookup;
        this.without = without;
        this.typed = typed;
    }

    /** Selling (K1): all but marketing and recruiting. */
    public static CostSum selling(Lookup lookup) {
        return new CostSum(lookup, List.of("marketing-cost", "recruiting-cost"), true);
    }

    /** Winning customers (K3): selling and marketing, all but recruiting. */
    public static CostSum acquisition(Lookup lookup) {
        return new CostSum(lookup, List.of("recruiting-cost"), false);
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.COSTS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.COST_DATE);
    }

    @Override
    public Outcome of(Scope scope) {
        Long monthly = scope.data().settings().sellingCost();
        if (scope.data().table(RecordKind.COSTS).size() == 0 && typed && monthly != null) {
            return ofMonths(scope, Money.units(monthly));
        }
        Traced costs = trace(scope);
        Outcome all = lookup.get("all-costs").of(scope);
        if (all.value() == null) {
            return all;
        }
        double sum = Arrays.stream(costs.measures()).sum();
        Outcome outcome = Outcome.of(sum, costs.rows().length).left(costs.left().leftOut())
                .step(Note.of("metrics.step.sum", costs.rows().length, money(scope, sum)))
                .step(Note.of("metrics.step.categories", categories(scope, costs)));
        return monthRuns(scope) ? outcome.caveat("cost-month-runs") : outcome;
    }

    @Override
    public Traced trace(Scope scope) {
        Traced all = lookup.get("all-costs").trace(scope);
        int[] categories = scope.data().table(RecordKind.COSTS).codes(Field.COST_CATEGORY);
        Words words = Words.of(scope.data());
        IntList kept = new IntList();
        for (int i = 0; i < all.rows().length; i++) {
            int category = categories[all.rows()[i]];
            if (without.stream().noneMatch(meaning -> words.means(meaning, category))) {
                kept.add(i);
            }
        }
        return new Traced(RecordKind.COSTS, Arrays.stream(kept.toArray()).map(i -> all.rows()[i]).toArray(),
                Arrays.stream(kept.toArray()).mapToDouble(i -> all.measures()[i]).toArray(), all.left());
    }

    private static Outcome ofMonths(Scope scope, double monthly) {
        Window window = scope.window();
        Integer first = Span.history(scope.data(), RecordKind.DEALS);
        if (window.undated() && first == null) {
            return Outcome.none("needs-period");
        }
        double months = Months.in(window.undated() && first != null ? Window.range(first, window.to()) : window);
        return Outcome.of(monthly * months, Math.round(months)).caveat("cost-typed")
                .step(Note.of("metrics.step.months", money(scope, monthly), months));
    }

    private static String categories(Scope scope, Traced costs) {
        int[] categories = scope.data().table(RecordKind.COSTS).codes(Field.COST_CATEGORY);
        return String.join(", ", Arrays.stream(costs.rows()).map(row -> scope.data().texts().canonical(categories[row]))
                .filter(code -> code != Blank.TEXT).distinct().mapToObj(scope.data().texts()::text).sorted().toList());
    }

    /** Whether a month of the period was not over on the as-of day, so that cost may still be booked (settled reading 14). */
    private static boolean monthRuns(Scope scope) {
        int end = Math.toIntExact(java.time.LocalDate.ofEpochDay(scope.window().to())
                .with(java.time.temporal.TemporalAdjusters.lastDayOfMonth()).toEpochDay());
        return scope.window().to() == scope.asOf() && end > scope.asOf();
    }

    private static Figure money(Scope scope, double value) {
        return new Figure(value, Unit.MONEY, Amounts.currency(scope.data(), RecordKind.COSTS));
    }
}

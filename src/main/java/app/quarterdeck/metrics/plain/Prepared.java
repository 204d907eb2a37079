package app.quarterdeck.metrics.plain;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Dated;
import app.quarterdeck.metrics.basis.Rows;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Records;
import app.quarterdeck.metrics.conditions.RowTest;
import app.quarterdeck.metrics.conditions.Tests;
import app.quarterdeck.metrics.measures.Measure;
import app.quarterdeck.metrics.measures.Measures;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.OpenDeals;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import java.util.Arrays;
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

    /** Whether the rows are only counted or weighed, so that every row is a hit. */
    boolean counts() {
        return that.length == 0;
    }

    boolean hit(int row) {
        return all(that, row);
    }

    /** The rows that are hits, of a stretch of a list: as many of the first rows of the result as there are hits. */
    Selected hits(int[] rows, int from, int to) {
        int[] hits = Arrays.copyOfRange(rows, from, to);
        Tally none = new Tally();
        int count = hits.length;
        for (RowTest test : that) {
            count = test.keep(hits, count, null, none);
        }
        return new Selected(hits, count, none);
    }

    /** How many rows of a stretch of a list are hits. */
    int countHits(int[] rows, int from, int to) {
        return that.length == 1 ? that[0].count(rows, from, to) : hits(rows, from, to).count();
    }

    /** What the choice of rows depends on, beside the rows to choose from. */
    private record Choice(RecordKind kind, Records records, List<Rows.Stretch> stretches, String date,
            List<Condition> of, String measure, String over, Period period, Window window, int asOf,
            @Nullable Double target) {
    }

    /** What an order by days depends on: many metrics select the very same list of rows. */
    @SuppressWarnings("ArrayRecordComponent") // the same list, not an equal one
    private record Days(int[] rows, int size, Field date, int first, int count) {
    }

    /** The rows that count. Figure, splits and steps rest on the same ones, and so do other metrics of a board. */
    Selected select() {
        return scope.rows().kept(choice(), this::choose);
    }

    /** The selected rows in the order of their days. */
    Sorted byDay(Field date, int first, int count) {
        Selected selected = select();
        return scope.rows().kept(new Days(selected.rows(), selected.count(), date, first, count),
                () -> Sorted.byDay(selected, scope.data().days(date), first, count));
    }

    private Choice choice() {
        return new Choice(kind, formula.records(), stretches(), formula.date(), formula.of(), formula.measure(),
                formula.over(), scope.period(), scope.window(), scope.asOf(), scope.target());
    }

    /** The conditions one after the other, each in a loop over what the one before left. */
    private Selected choose() {
        Tally left = new Tally();
        Field date = date(formula, scope.data());
        int[] rows = date != null
                ? dated(date, left)
                : formula.records() == Records.OPEN
                        ? OpenDeals.rows(scope, left)
                        : Dated.listed(stretches().stream()
                                .map(stretch -> scope.rows(kind).between(stretch.from(), stretch.to()))
                                .toList());
        int count = rows.length;
        boolean all = Arrays.stream(of).allMatch(RowTest::everywhere) && everywhere(measure)
                && everywhere(over);
        if (all) {
            return new Selected(rows, count, left);
        }
        rows = date == null ? rows : rows.clone();
        for (int i = 0; i < of.length; i++) {
            count = of[i].keep(rows, count, orElse[i], left);
        }
        count = measure == null ? count : measure.keep(rows, count, left);
        count = over == null ? count : over.keep(rows, count, left);
        return new Selected(count == rows.length ? rows : Arrays.copyOf(rows, count), count, left);
    }

    /** The rows in the counted days; those that may lie in them but do not say so are left out. */
    private int[] dated(Field date, Tally left) {
        Dated dated = scope.rows().dated(scope.data(), stretches(), date, scope.window());
        int[] days = scope.data().days(date);
        for (int row : dated.outside()) {
            if (all(of, row)) {
                left.add(days[row] == Blank.DATE ? noDate(date) : Reason.AFTER_AS_OF, row);
            }
        }
        return dated.inside();
    }

    private static boolean everywhere(@Nullable Measure some) {
        return some == null || some.everywhere();
    }

    private static boolean all(RowTest[] tests, int row) {
        for (RowTest test : tests) {
            if (!test.holds(row)) {
                return false;
            }
        }
        return true;
    }

    private List<Rows.Stretch> stretches() {
        boolean won = formula.records() == Records.REVENUE && kind == RecordKind.DEALS;
        List<DealStatus> statuses = won ? List.of(DealStatus.WON) : formula.statuses();
        return statuses.isEmpty()
                ? List.of(new Rows.Stretch(0, table.size()))
                : statuses.stream().map(status -> new Rows.Stretch(table.from(status), table.to(status))).toList();
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

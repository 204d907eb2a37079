package app.quarterdeck.metrics.plain;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.Objects;

/** What a formula does with the rows it counts: a stretch of a list of row numbers becomes a figure. */
final class Totals {

    private final Formula formula;
    private final Unit unit;
    private final Scope scope;
    private final Prepared prepared;

    Totals(Formula formula, Unit unit, Scope scope, Prepared prepared) {
        this.formula = formula;
        this.unit = unit;
        this.scope = scope;
        this.prepared = prepared;
    }

    /** @param rows at least one between from (inclusive) and to (exclusive) */
    Outcome of(int[] rows, int from, int to, Window window) {
        int n = to - from;
        return switch (formula.aggregate()) {
            case COUNT -> step(Outcome.of((double) n, n), "count", n);
            case DISTINCT_CUSTOMERS -> customers(rows, from, to);
            case SUM -> single(sum(rows, from, to), n, "sum");
            case MEAN -> mean(rows, from, to, n, "mean");
            case PERCENTILE -> percentile(rows, from, to);
            case SHARE -> {
                int hits = hits(rows, from, to);
                yield Outcome.share(hits, n).step(Note.of("metrics.step.share", hits, n));
            }
            case SHARE_OF_SUM -> ratio(hitSum(rows, from, to), sum(rows, from, to), n);
            case RATIO -> ratio(sum(rows, from, to), sum(rows, from, to, measure(prepared.over)), n);
            case ODDS -> {
                int hits = hits(rows, from, to);
                Outcome odds = n == hits
                        ? Outcome.none("no-lost").ripe(true)
                        : Outcome.of((double) hits / (n - hits), n);
                yield step(odds, "odds", hits, n - hits);
            }
            case PER_ORDER -> mean(rows, from, to, orders(rows, from, to), "per-order");
            case PER_DAY -> {
                double sum = sum(rows, from, to);
                yield step(Outcome.of(sum / window.days(), n), "per-day", money(sum), window.days());
            }
        };
    }

    private Outcome mean(int[] rows, int from, int to, int by, String step) {
        double sum = sum(rows, from, to);
        return step(Outcome.of(sum / by, to - from), step, figure(sum), by);
    }

    private Outcome single(double sum, int n, String step) {
        return step(Outcome.of(sum, n), step, n, figure(sum));
    }

    private Outcome ratio(double part, double whole, int n) {
        Outcome outcome = whole == 0
                ? Outcome.none("zero-whole")
                : Outcome.of((unit == Unit.PERCENT ? 100 : 1) * part / whole, n);
        return step(outcome, "ratio", figure(part), figure(whole));
    }

    private Outcome percentile(int[] rows, int from, int to) {
        double[] values = values(rows, from, to);
        Arrays.sort(values);
        double value = Spread.ofSorted(values, formula.share());
        int percent = (int) Math.round(formula.share() * 100);
        return step(Outcome.of(value, values.length).within(Spread.around(values, formula.share())), "percentile",
                values.length, percent, new Figure(value, unit, currency()));
    }

    double[] values(int[] rows, int from, int to) {
        Measure measure = measure(prepared.measure);
        double[] values = new double[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = measure.value(rows[i]);
        }
        return values;
    }

    private Outcome customers(int[] rows, int from, int to) {
        int[] split = scope.data().split(prepared.kind(), Dimension.CUSTOMER);
        int count = distinct(rows, from, to, split);
        return step(Outcome.of((double) count, to - from), "customers", count, to - from);
    }

    private int orders(int[] rows, int from, int to) {
        return prepared.kind() == RecordKind.SALES
                ? distinct(rows, from, to, scope.data().snapshot().orderOfSales())
                : to - from;
    }

    private static int distinct(int[] rows, int from, int to, int[] codes) {
        int[] values = new int[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = codes[rows[i]];
        }
        Arrays.sort(values);
        int count = values.length == 0 ? 0 : 1;
        for (int i = 1; i < values.length; i++) {
            count += values[i] == values[i - 1] ? 0 : 1;
        }
        return count;
    }

    private int hits(int[] rows, int from, int to) {
        int hits = 0;
        for (int i = from; i < to; i++) {
            hits += prepared.hit(rows[i]) ? 1 : 0;
        }
        return hits;
    }

    private double hitSum(int[] rows, int from, int to) {
        MoneySum sum = new MoneySum();
        Measure measure = measure(prepared.measure);
        for (int i = from; i < to; i++) {
            if (prepared.hit(rows[i])) {
                measure.addTo(sum, rows[i]);
            }
        }
        return sum.units();
    }

    private double sum(int[] rows, int from, int to) {
        return sum(rows, from, to, measure(prepared.measure));
    }

    private static double sum(int[] rows, int from, int to, Measure measure) {
        MoneySum sum = new MoneySum();
        for (int i = from; i < to; i++) {
            measure.addTo(sum, rows[i]);
        }
        return sum.units();
    }

    /** Money in its currency, else the bare number. */
    private Object figure(double value) {
        return switch (unit) {
            case MONEY, MONEY_PER_DAY, PERCENT -> money(value);
            default -> value;
        };
    }

    private Figure money(double value) {
        return new Figure(value, Unit.MONEY, currency());
    }

    private @org.jspecify.annotations.Nullable String currency() {
        return Amounts.currency(scope.data(), prepared.kind());
    }

    private static Measure measure(@org.jspecify.annotations.Nullable Measure measure) {
        return Objects.requireNonNull(measure, "the formula names no measure");
    }

    private static Outcome step(Outcome outcome, String id, Object... args) {
        return outcome.step(Note.of("metrics.step." + id, args));
    }
}

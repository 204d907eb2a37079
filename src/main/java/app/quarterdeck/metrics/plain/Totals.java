package app.quarterdeck.metrics.plain;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** What a formula does with the rows it counts: at least one row becomes a figure. */
final class Totals {

    private final Formula formula;
    private final Unit unit;
    private final Scope scope;
    private final Prepared prepared;
    private final @Nullable String currency;
    private final boolean explained;

    /** @param explained whether the steps are told: not of thousands of groups that nobody asks about */
    Totals(Formula formula, Unit unit, Scope scope, Prepared prepared, boolean explained) {
        this.formula = formula;
        this.unit = unit;
        this.scope = scope;
        this.prepared = prepared;
        this.currency = Amounts.currency(scope.data(), prepared.kind());
        this.explained = explained;
    }

    /** Whether the figure follows from what the rows add up to, without looking at each of them again. */
    boolean adds() {
        return switch (formula.aggregate()) {
            case PERCENTILE, DISTINCT_CUSTOMERS -> false;
            case PER_ORDER -> prepared.kind() != RecordKind.SALES;
            default -> true;
        };
    }

    /** Whether the figure is a number that every row makes known, and nothing stands beside it. */
    boolean bare() {
        return switch (formula.aggregate()) {
            case COUNT, SUM, MEAN, PER_DAY -> true;
            default -> false;
        };
    }

    /** Of a figure that is {@link #bare}. */
    double number(Part part, Window window) {
        return switch (formula.aggregate()) {
            case COUNT -> part.n();
            case SUM -> part.sum();
            case MEAN -> part.sum() / part.n();
            case PER_DAY -> part.sum() / window.days();
            default -> throw new IllegalStateException("more than a number: " + formula);
        };
    }

    Outcome of(Stretch rows, Window window) {
        return switch (formula.aggregate()) {
            case DISTINCT_CUSTOMERS -> customers(rows);
            case PERCENTILE -> percentile(rows);
            case PER_ORDER -> mean(rows, orders(rows), "per-order");
            default -> of((Part) rows, window);
        };
    }

    /** Of a figure that {@link #adds} up. */
    Outcome of(Part part, Window window) {
        int n = part.n();
        return switch (formula.aggregate()) {
            case COUNT -> step(Outcome.of((double) n, n), "count", n);
            case SUM -> single(part.sum(), n, "sum");
            case MEAN -> mean(part, n, "mean");
            case SHARE -> {
                int hits = part.hits();
                yield step(Outcome.share(hits, n), "share", hits, n);
            }
            case SHARE_OF_SUM -> ratio(part.hitSum(), part.sum(), n);
            case RATIO -> ratio(part.sum(), part.over(), n);
            case ODDS -> {
                int hits = part.hits();
                Outcome odds = n == hits
                        ? Outcome.none("no-lost").ripe(true)
                        : Outcome.of((double) hits / (n - hits), n);
                yield step(odds, "odds", hits, n - hits);
            }
            case PER_ORDER -> mean(part, n, "per-order");
            case PER_DAY -> {
                double sum = part.sum();
                yield step(Outcome.of(sum / window.days(), n), "per-day", money(sum), window.days());
            }
            case PERCENTILE, DISTINCT_CUSTOMERS -> throw new IllegalStateException("needs the rows: " + formula);
        };
    }

    private Outcome mean(Part part, int by, String step) {
        double sum = part.sum();
        return step(Outcome.of(sum / by, part.n()), step, figure(sum), by);
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

    private Outcome percentile(Stretch rows) {
        Ordered values = Ordered.of(rows);
        double value = Spread.ofSorted(values.size(), values::at, formula.share());
        int percent = (int) Math.round(formula.share() * 100);
        return step(Outcome.of(value, values.size())
                .within(Spread.around(values.size(), values::at, formula.share())), "percentile", values.size(),
                percent, new Figure(value, unit, currency));
    }

    private Outcome customers(Stretch rows) {
        int count = rows.distinct(scope.data().split(prepared.kind(), Dimension.CUSTOMER));
        return step(Outcome.of((double) count, rows.n()), "customers", count, rows.n());
    }

    private int orders(Stretch rows) {
        return prepared.kind() == RecordKind.SALES
                ? rows.distinct(scope.data().snapshot().orderOfSales())
                : rows.n();
    }

    /** Money in its currency, else the bare number. */
    private Object figure(double value) {
        return switch (unit) {
            case MONEY, MONEY_PER_DAY, PERCENT -> money(value);
            default -> value;
        };
    }

    private Figure money(double value) {
        return new Figure(value, Unit.MONEY, currency);
    }

    private Outcome step(Outcome outcome, String id, Object... args) {
        return explained ? outcome.step(Note.of("metrics.step." + id, args)) : outcome;
    }
}

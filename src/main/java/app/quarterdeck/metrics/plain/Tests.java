package app.quarterdeck.metrics.plain;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.metrics.views.FirstPurchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import java.util.Set;

/** The tests conditions may name. */
final class Tests {

    /** Those whose answer changes with the period, not only with the row. */
    private static final Set<String> OF_PERIOD = Set.of("new-business", "existing-business", "first-purchase");

    /** Those that look at what is expected today: nobody kept what was expected earlier (settled reading 5). */
    private static final Set<String> OF_TODAY = Set.of("overdue", "not-overdue", "expected-by-end");

    private final Scope scope;
    private final Data data;
    private final RecordKind kind;
    private final FactTable table;
    private final Revenue revenue;

    Tests(Scope scope, RecordKind kind) {
        this.scope = scope;
        this.data = scope.data();
        this.kind = kind;
        this.table = data.table(kind);
        this.revenue = kind == RecordKind.SALES ? Revenue.sales() : Revenue.wonDeals();
    }

    static boolean ofPeriod(Condition condition) {
        return names(condition, OF_PERIOD);
    }

    static boolean ofToday(Condition condition) {
        return names(condition, OF_TODAY);
    }

    private static boolean names(Condition condition, Set<String> tests) {
        return condition.anyOf().stream().anyMatch(test -> tests.contains(test.subject()));
    }

    RowTest of(Condition condition) {
        RowTest[] tests = condition.anyOf().stream().map(this::of).toArray(RowTest[]::new);
        return tests.length == 1 ? tests[0] : row -> {
            for (RowTest test : tests) {
                if (test.holds(row)) {
                    return true;
                }
            }
            return false;
        };
    }

    private RowTest of(Condition.Test test) {
        return switch (test.verb()) {
            case "filled" -> filled(field(test.subject()));
            case "means" -> {
                int[] codes = table.codes(field(test.subject()));
                Words words = Words.of(data);
                yield row -> words.means(test.object(), codes[row]);
            }
            default -> named(test.subject());
        };
    }

    private RowTest filled(Field field) {
        Words words = Words.of(data);
        int[] values = table.days(field);
        return switch (field.type()) {
            case TEXT -> row -> !words.blank(values[row]);
            case DATE, DATETIME -> row -> values[row] != Blank.DATE;
            default -> throw new IllegalStateException("cannot ask whether " + field + " is filled");
        };
    }

    private RowTest named(String name) {
        int[] closed = table.days(kind == RecordKind.DEALS ? Field.DEAL_CLOSED_ON : Field.SALE_DATE);
        return switch (name) {
            case "lost" -> row -> row < table.to(DealStatus.LOST) && row >= table.from(DealStatus.LOST);
            case "won" -> row -> row < table.to(DealStatus.WON) && row >= table.from(DealStatus.WON);
            case "amount-known" -> row -> revenue.amounts(data).has(row);
            case "no-credit" -> row -> !revenue.credit(data, row);
            case "not-cancelled" -> row -> !revenue.cancelled(data, row);
            case "not-zero" -> row -> table.money(revenue.amount())[row] != 0;
            case "zero" -> row -> table.money(revenue.amount())[row] == 0;
            case "new-business" -> newBusiness(true);
            case "existing-business" -> newBusiness(false);
            case "first-purchase" -> firstPurchase();
            case "has-history" -> StageHistory.of(data)::has;
            case "stuck" -> new Stuck(scope);
            case "stage-usual" -> new Stuck(scope)::known;
            case "slow" -> new Slow(scope);
            case "usual-known" -> {
                Slow slow = new Slow(scope);
                yield row -> slow.known();
            }
            default -> dated(name, closed);
        };
    }

    private RowTest dated(String name, int[] closed) {
        int[] created = table.days(Field.DEAL_CREATED_ON);
        int[] expected = table.days(Field.DEAL_EXPECTED_CLOSE_ON);
        int day = scope.onDay();
        Cycle cycle = Cycle.of(data);
        return switch (name) {
            case "overdue" -> row -> expected[row] != Blank.DATE && expected[row] < day;
            case "not-overdue" -> row -> expected[row] == Blank.DATE || expected[row] >= day;
            case "expected-by-end" -> row -> expected[row] <= scope.period().to();
            case "started" -> row -> cycle.start(row) != Blank.DATE;
            case "ripe" -> {
                Double ripe = Cycle.decisionDays(data);
                yield row -> ripe != null && created[row] != Blank.DATE && scope.asOf() - created[row] >= ripe;
            }
            case "won-in-time" -> {
                Double ripe = Cycle.decisionDays(data);
                yield row -> ripe != null && row < table.to(DealStatus.WON) && row >= table.from(DealStatus.WON)
                        && closed[row] != Blank.DATE && closed[row] - created[row] <= ripe;
            }
            case "never-closed" -> {
                Double old = Cycle.percentile(data, day, 0.9);
                yield row -> old != null && day - cycle.start(row) > old;
            }
            default -> throw new IllegalStateException("no test " + name);
        };
    }

    private RowTest firstPurchase() {
        int[] customers = data.split(kind, Dimension.CUSTOMER);
        FirstPurchases first = FirstPurchases.of(data, revenue);
        return row -> scope.window().undated() || scope.window().holds(first.day(customers[row]));
    }

    /** R4: all revenue of a period from those first seen in it, or by setting only the first order itself. */
    private RowTest newBusiness(boolean wanted) {
        RowTest firstSeen = firstPurchase();
        if (data.settings().newRule() == Settings.NewRule.PERIOD) {
            return row -> firstSeen.holds(row) == wanted;
        }
        int[] customers = data.split(kind, Dimension.CUSTOMER);
        int[] orders = kind == RecordKind.SALES ? data.snapshot().orderOfSales() : new int[0];
        FirstPurchases first = FirstPurchases.of(data, revenue);
        return row -> {
            int firstRow = first.row(customers[row]);
            boolean same = firstRow == row
                    || (firstRow >= 0 && kind == RecordKind.SALES && orders[row] == orders[firstRow]);
            return (same && firstSeen.holds(row)) == wanted;
        };
    }

    private Field field(String id) {
        return Field.ofId(kind, id).orElseThrow(() -> new IllegalStateException("no field " + id + " of " + kind));
    }
}

package app.quarterdeck.metrics.conditions;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.views.FirstPurchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.RevenueKinds;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;

/** The named tests of what is revenue: won deals or sales. */
final class RevenueTests {

    private static final String OF_KIND = "kind-";

    private final Scope scope;
    private final Data data;
    private final RecordKind kind;
    private final FactTable table;
    private final Revenue revenue;

    RevenueTests(Scope scope, RecordKind kind) {
        this.scope = scope;
        this.data = scope.data();
        this.kind = kind;
        this.table = data.table(kind);
        this.revenue = kind == RecordKind.SALES ? Revenue.sales() : Revenue.wonDeals();
    }

    RowTest of(String name) {
        if (name.startsWith(OF_KIND)) {
            RevenueKinds kinds = RevenueKinds.of(data, revenue);
            return row -> kinds.is(name.substring(OF_KIND.length()), row);
        }
        return switch (name) {
            case "has-partner" -> {
                int[] partners = data.split(kind, Dimension.PARTNER);
                yield row -> partners[row] != Blank.TEXT;
            }
            case "amount-known" -> row -> revenue.amounts(data).has(row);
            case "no-credit" -> row -> !revenue.credit(data, row);
            case "not-cancelled" ->
                revenue.isDeals() ? RowTest.ALWAYS : row -> !revenue.cancelled(data, row);
            case "not-zero" -> row -> table.money(revenue.amount())[row] != 0;
            case "zero" -> row -> table.money(revenue.amount())[row] == 0;
            case "new-business" -> newBusiness(true);
            case "existing-business" -> newBusiness(false);
            case "first-purchase" -> firstPurchase();
            default -> throw new IllegalStateException("no test " + name + " of " + kind);
        };
    }

    private RowTest firstPurchase() {
        return firstPurchase(true);
    }

    private RowTest firstPurchase(boolean wanted) {
        Window window = scope.window();
        return window.undated()
                ? wanted ? RowTest.ALWAYS : row -> false
                : new FirstSeen(data.split(kind, Dimension.CUSTOMER), FirstPurchases.of(data, revenue).days(),
                        window.from(), window.to(), wanted);
    }

    /** R4: all revenue of a period from those first seen in it, or by setting only the first order itself. */
    private RowTest newBusiness(boolean wanted) {
        if (data.settings().newRule() == Settings.NewRule.PERIOD) {
            return firstPurchase(wanted);
        }
        RowTest firstSeen = firstPurchase();
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
}

package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.BitSet;
import java.util.List;

/**
 * Expected lifetime value of a customer (C8): revenue per sale × orders per customer-year × gross margin × expected years,
 * all of the last twelve months; years = 1 ÷ yearly churn, at most five. Not shown with no churn, under thirty customers or
 * under twelve months of data. Without goods cost it is lifetime revenue, and says so.
 */
public final class Lifetime extends OfRevenue {

    private static final int FEWEST = 30;
    private static final double MOST_YEARS = 5;

    private final Lookup lookup;

    public Lifetime(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.CUSTOMERS);
    }

    @Override
    public Outcome of(Scope scope) {
        Data data = scope.data();
        Scope year = scope.lastYear();
        Integer begin = Span.begin(data, Revenue.of(data).date());
        if (begin == null || begin > year.window().from()) {
            return Outcome.none("under-a-year");
        }
        int[] counts = customersAndOrders(year);
        if (counts[0] < FEWEST) {
            return Outcome.none("under-thirty-customers", counts[0]);
        }
        Double perSale = lookup.get("revenue-per-sale").of(year).value();
        Outcome churn = lookup.get("churn-rate").of(year);
        Double lost = churn.value();
        if (perSale == null || lost == null) {
            return churn.noData() == null ? Outcome.none("part-missing") : Outcome.of(null, 0).because(churn.noData());
        } else if (lost == 0) {
            return Outcome.none("no-churn");
        }
        boolean costs = !Revenue.of(data).isDeals() && data.snapshot().has(Field.SALE_GOODS_COST);
        Double margin = costs ? lookup.get("gross-margin").of(year).value() : null;
        double years = Math.min(100 / lost, MOST_YEARS);
        double orders = (double) counts[1] / counts[0];
        Outcome outcome = Outcome.of(perSale * orders * (margin == null ? 1 : margin / 100) * years, counts[0])
                .also(new Extra("expected-years", Unit.RATIO, years), new Extra("orders-a-year", Unit.RATIO, orders))
                .step(Note.of("metrics.step.lifetime", money(scope, perSale), orders,
                        new Figure(margin == null ? 100 : margin, Unit.PERCENT, null), years))
                .step(Note.of("metrics.step.years", new Figure(lost, Unit.PERCENT, null), years));
        outcome = outcome.caveats(churn.caveats());
        return margin == null ? outcome.caveat("lifetime-revenue") : outcome;
    }

    /** Customers with an order in the window, and their orders. */
    private static int[] customersAndOrders(Scope year) {
        Data data = year.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] orderOf = revenue.isDeals() ? new int[0] : data.snapshot().orderOfSales();
        BitSet buyers = new BitSet();
        BitSet orders = new BitSet();
        for (int row : Dated.revenue(year, new Tally())) {
            if (customers[row] != Blank.TEXT && !revenue.credit(data, row)) {
                buyers.set(customers[row]);
                orders.set(revenue.isDeals() ? row : orderOf[row]);
            }
        }
        return new int[]{buyers.cardinality(), orders.cardinality()};
    }
}

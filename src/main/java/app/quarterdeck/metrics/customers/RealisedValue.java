package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.FirstPurchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import java.util.BitSet;

/**
 * What customers brought so far (C7): margin, or revenue where goods have no cost, of those whose first purchase lies in the
 * period and at least twelve months back, for each of them. It counts no future.
 */
public final class RealisedValue extends OfRevenue {

    @Override
    public Outcome of(Scope scope) {
        Traced rows = trace(scope);
        BitSet customers = new BitSet();
        int[] split = scope.data().split(rows.kind(), Dimension.CUSTOMER);
        MoneySum sum = new MoneySum();
        for (int i = 0; i < rows.rows().length; i++) {
            customers.set(split[rows.rows()[i]]);
            sum.add(value(scope.data(), rows.rows()[i]));
        }
        int count = customers.cardinality();
        if (count == 0) {
            return Outcome.none("no-rows").left(rows.left().leftOut());
        }
        Outcome outcome = Outcome.of(sum.units() / count, count).left(rows.left().leftOut())
                .also(new Extra("customers", Unit.COUNT, (double) count))
                .step(Note.of("metrics.step.mean", money(scope, sum.units()), count));
        return costs(scope.data()) ? outcome : outcome.caveat("revenue-not-margin");
    }

    /** The purchases of those customers up to the as-of day, with what each one brought. */
    @Override
    public Traced trace(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] days = revenue.days(data);
        FirstPurchases first = FirstPurchases.of(data, revenue);
        Tally left = new Tally();
        IntList rows = new IntList();
        RowSet all = revenue.within(data, scope.rows(revenue.kind()));
        for (int i = 0; i < all.size(); i++) {
            int row = all.at(i);
            int day = first.day(customers[row]);
            boolean cohort = customers[row] != Blank.TEXT && day != Blank.DATE
                    && (scope.window().undated() || scope.window().holds(day)) && days[row] != Blank.DATE
                    && days[row] <= scope.asOf();
            if (cohort) {
                Reason missing = revenue.cancelled(data, row)
                        ? Reason.CANCELLED
                        : day > Span.yearBefore(scope.asOf()) ? Reason.NOT_RIPE : missing(data, row);
                if (missing == null) {
                    rows.add(row);
                } else {
                    left.add(missing, row);
                }
            }
        }
        int[] found = rows.toArray();
        double[] values = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            values[i] = Money.units(value(data, found[i]));
        }
        return new Traced(revenue.kind(), found, values, left);
    }

    private static @org.jspecify.annotations.Nullable Reason missing(Data data, int row) {
        Reason missing = Revenue.of(data).amounts(data).missing(row);
        return missing == null && costs(data) ? cost(data).missing(row) : missing;
    }

    private static long value(Data data, int row) {
        return Revenue.of(data).amounts(data).values()[row] - (costs(data) ? cost(data).values()[row] : 0);
    }

    private static boolean costs(Data data) {
        return !Revenue.of(data).isDeals() && data.snapshot().has(Field.SALE_GOODS_COST);
    }

    private static Amounts cost(Data data) {
        return Amounts.of(data, Field.SALE_GOODS_COST, Reason.NO_GOODS_COST);
    }
}

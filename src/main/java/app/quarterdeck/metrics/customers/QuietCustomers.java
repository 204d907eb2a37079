package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Purchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Money;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Active customers of at least three purchases who have been silent for more than one and a half times their own usual gap
 * (C10), on the last counted day. Purchases of one day are one.
 */
public final class QuietCustomers extends OfRevenue {

    private static final int FEWEST = 3;
    /** How many usual gaps of silence make a customer quiet. */
    static final double SILENT = 1.5;

    @Override
    public Outcome of(Scope scope) {
        Active active = new Active(scope);
        if (active.unknown() != null) {
            return Outcome.none(active.unknown());
        }
        int quiet = 0;
        int looked = 0;
        BitSet customers = active.on(scope.onDay(), scope);
        for (int customer = customers.nextSetBit(0); customer >= 0; customer = customers.nextSetBit(customer + 1)) {
            Boolean silent = silent(scope, customer);
            looked += silent == null ? 0 : 1;
            quiet += Boolean.TRUE.equals(silent) ? 1 : 0;
        }
        if (looked == 0) {
            return Outcome.none("no-regular-customers");
        }
        Outcome share = Outcome.share(quiet, looked);
        double brought = Arrays.stream(trace(scope).measures()).filter(value -> !Double.isNaN(value)).sum();
        return Outcome.of((double) quiet, looked)
                .also(new Extra("quiet-share", Unit.PERCENT, share.value()),
                        new Extra("quiet-last-purchases", Unit.MONEY, brought))
                .step(Note.of("metrics.step.share", quiet, looked));
    }

    /** The last purchase of each customer who is quiet. */
    @Override
    public Traced trace(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        Purchases purchases = Purchases.of(data, revenue);
        IntList rows = new IntList();
        BitSet customers = new Active(scope).on(scope.onDay(), scope);
        for (int customer = customers.nextSetBit(0); customer >= 0; customer = customers.nextSetBit(customer + 1)) {
            if (Boolean.TRUE.equals(silent(scope, customer))) {
                int last = purchases.from(customer);
                while (last + 1 < purchases.to(customer) && purchases.day(last + 1) <= scope.onDay()) {
                    last++;
                }
                rows.add(purchases.row(last));
            }
        }
        long[] amounts = revenue.amounts(data).values();
        int[] found = rows.toArray();
        Arrays.sort(found);
        return new Traced(revenue.kind(), found, Arrays.stream(found)
                .mapToDouble(row -> amounts[row] == Blank.MONEY ? Double.NaN : Money.units(amounts[row])).toArray(),
                new Tally());
    }

    /** Null where the customer bought too seldom to tell. */
    private static @org.jspecify.annotations.Nullable Boolean silent(Scope scope, int customer) {
        Double gap = usualGap(scope, customer);
        return gap == null ? null : scope.onDay() - lastDay(scope, customer) > SILENT * gap;
    }

    private static int lastDay(Scope scope, int customer) {
        int[] days = days(scope, customer);
        return days[days.length - 1];
    }

    /** Median days between the purchases of a customer; null where there are too few to tell. */
    static @org.jspecify.annotations.Nullable Double usualGap(Scope scope, int customer) {
        int[] days = days(scope, customer);
        if (days.length < FEWEST) {
            return null;
        }
        double[] gaps = new double[days.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (double) days[i + 1] - days[i];
        }
        return Spread.percentile(gaps, 0.5);
    }

    /** The days of a customer's purchases up to the last counted one, ascending. */
    static int[] days(Scope scope, int customer) {
        Purchases purchases = Purchases.of(scope.data(), Revenue.of(scope.data()));
        return java.util.stream.IntStream.range(purchases.from(customer), purchases.to(customer))
                .map(purchases::day).filter(day -> day <= scope.onDay()).distinct().toArray();
    }
}

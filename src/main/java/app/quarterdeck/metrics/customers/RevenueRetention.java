package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import java.util.HashMap;
import java.util.Map;

/**
 * What last year's customers bring this year, against what they brought then (C6), in two windows of twelve months up to
 * the last counted day. Gross counts no customer above last year's amount, so it never exceeds 100 %.
 */
public final class RevenueRetention extends OfRevenue {

    private final boolean gross;

    public RevenueRetention(boolean gross) {
        this.gross = gross;
    }

    @Override
    public Outcome of(Scope scope) {
        Scope year = scope.lastYear();
        int from = year.window().from();
        Scope before = scope.over(scope.period(), Window.range(Span.yearBefore(from - 1) + 1, from - 1));
        Integer begin = Span.begin(scope.data(), Revenue.of(scope.data()).date());
        if (begin == null || before.window().from() < begin) {
            return Outcome.none("under-two-years");
        }
        Tally left = new Tally();
        Map<Integer, MoneySum> then = byCustomer(before, left);
        then.values().removeIf(sum -> sum.units() <= 0);
        Map<Integer, MoneySum> now = byCustomer(year, left);
        double earlier = 0;
        double kept = 0;
        for (Map.Entry<Integer, MoneySum> entry : then.entrySet()) {
            double own = entry.getValue().units();
            double got = now.containsKey(entry.getKey()) ? now.get(entry.getKey()).units() : 0;
            earlier += own;
            kept += gross ? Math.clamp(got, 0, own) : got;
        }
        if (then.isEmpty()) {
            return Outcome.none("nobody-at-start").left(left.leftOut());
        }
        return Outcome.of(100 * kept / earlier, then.size()).left(left.leftOut())
                .also(new Extra("revenue-now", Unit.MONEY, kept), new Extra("earlier-revenue", Unit.MONEY, earlier))
                .step(Note.of("metrics.step.ratio", money(scope, kept), money(scope, earlier)))
                .caveat("only-recurring");
    }

    private static Map<Integer, MoneySum> byCustomer(Scope scope, Tally left) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        Amounts amounts = revenue.amounts(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        Map<Integer, MoneySum> sums = new HashMap<>();
        for (int row : Dated.revenue(scope, left)) {
            Reason missing = customers[row] == Blank.TEXT ? Reason.NO_CUSTOMER : amounts.missing(row);
            if (missing == null) {
                sums.computeIfAbsent(customers[row], customer -> new MoneySum()).add(amounts.values()[row]);
            } else {
                left.add(missing, row);
            }
        }
        return sums;
    }
}

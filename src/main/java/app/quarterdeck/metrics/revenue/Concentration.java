package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The share of revenue that the ten largest customers bring; the largest three where there are under twenty (R16). */
public final class Concentration extends OfRevenue {

    private static final int MANY = 20;
    private static final int LARGEST = 10;
    private static final int LARGEST_OF_FEW = 3;

    @Override
    public Outcome of(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        Amounts amounts = revenue.amounts(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        Tally left = new Tally();
        Map<Integer, MoneySum> sums = new HashMap<>();
        MoneySum total = new MoneySum();
        int n = 0;
        for (int row : Dated.revenue(scope, left)) {
            Reason missing = amounts.missing(row);
            if (missing != null) {
                left.add(missing, row);
                continue;
            }
            sums.computeIfAbsent(customers[row], c -> new MoneySum()).add(amounts.values()[row]);
            total.add(amounts.values()[row]);
            n++;
        }
        MoneySum unknown = sums.remove(Blank.TEXT);
        if (sums.isEmpty() || total.units() == 0) {
            return Outcome.none("no-rows").left(left.leftOut());
        }
        List<Double> largest = sums.values().stream().map(MoneySum::units).sorted(Comparator.reverseOrder())
                .limit(sums.size() < MANY ? LARGEST_OF_FEW : LARGEST).toList();
        double part = largest.stream().mapToDouble(Double::doubleValue).sum();
        return Outcome.of(100 * part / total.units(), n).left(left.leftOut())
                .also(new Extra("largest-customers", Unit.COUNT, (double) largest.size()),
                        new Extra("customers", Unit.COUNT, (double) sums.size()),
                        new Extra("revenue-without-customer", Unit.MONEY, unknown == null ? 0 : unknown.units()))
                .step(Note.of("metrics.step.concentration", largest.size(), money(scope, part),
                        money(scope, total.units())));
    }
}

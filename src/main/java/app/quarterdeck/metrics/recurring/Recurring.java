package app.quarterdeck.metrics.recurring;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Money;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the contracts that run on the last counted day bring a month, or in twelve such months. */
public final class Recurring extends OfRevenue {

    private static final int YEAR = 12;

    private final boolean yearly;

    public Recurring(boolean yearly) {
        this.yearly = yearly;
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Contracts.of(data).first();
    }

    @Override
    public Outcome of(Scope scope) {
        Contracts contracts = Contracts.of(scope.data());
        Traced traced = trace(scope);
        Integer first = contracts.first();
        if (first == null || scope.onDay() < first) {
            return first == null ? Outcome.of(null, 0).left(traced.left().leftOut()) : Outcome.none("outside-data");
        }
        long sum = 0;
        for (int row : traced.rows()) {
            sum = Math.addExact(sum, contracts.on(row, scope.onDay()));
        }
        double month = Money.units(sum);
        long customers = Arrays.stream(traced.rows()).map(contracts::customer).distinct().count();
        Outcome outcome = Outcome.of(yearly ? month * YEAR : month, traced.rows().length)
                .left(traced.left().leftOut())
                .also(new Extra("contract-customers", Unit.COUNT, (double) customers))
                .step(Note.of("metrics.step.sum", traced.rows().length, money(scope, month)));
        return yearly ? outcome.step(Note.of("metrics.step.yearly", money(scope, month))) : outcome;
    }

    /** The contracts that run on that day, with what each brings. */
    @Override
    public Traced trace(Scope scope) {
        Contracts contracts = Contracts.of(scope.data());
        Revenue revenue = Revenue.of(scope.data());
        RowSet rows = revenue.within(scope.data(), scope.rows(revenue.kind()));
        IntList found = new IntList();
        Tally left = new Tally();
        int day = scope.onDay();
        rows.stream().forEach(row -> {
            Reason missing = contracts.missing(row);
            if (missing == null && contracts.runs(row, day)) {
                found.add(row);
            } else if (missing != null && (contracts.runs(row, day) || missing == revenue.noDate()
                    || missing == Reason.CLOSED_BEFORE_START)) {
                left.add(missing, row);
            }
        });
        int[] all = found.toArray();
        int times = yearly ? YEAR : 1;
        return new Traced(revenue.kind(), all,
                Arrays.stream(all).mapToDouble(row -> times * Money.units(contracts.on(row, day))).toArray(), left);
    }
}

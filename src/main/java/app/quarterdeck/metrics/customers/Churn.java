package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Of the customers active on the evening before the period, those not active at its end (C3), or those still active (C4).
 * Under a filter those count who had such an order at the start, and they are kept if they still buy anywhere.
 */
public final class Churn extends OfRevenue {

    private final boolean kept;

    public Churn(boolean kept) {
        this.kept = kept;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.CUSTOMERS);
    }

    /** The purchases that made someone a customer at the start: 1 where the customer counts for the rate. */
    @Override
    public Traced trace(Scope scope) {
        Active active = new Active(scope);
        Revenue revenue = Revenue.of(scope.data());
        int[] rows = scope.window().undated()
                ? new int[0]
                : active.purchases(scope.window().from() - 1, scope);
        BitSet still = active.anywhere(scope.onDay());
        int[] buyers = scope.data().split(revenue.kind(), Dimension.CUSTOMER);
        double[] counts = Arrays.stream(rows).mapToDouble(row -> still.get(buyers[row]) == kept ? 1 : 0).toArray();
        return new Traced(revenue.kind(), rows, counts, new Tally());
    }

    @Override
    public Outcome of(Scope scope) {
        if (scope.window().undated()) {
            return Outcome.none("needs-period");
        }
        Active active = new Active(scope);
        String unknown = active.unknown();
        if (unknown != null) {
            return Outcome.none(unknown);
        }
        int start = scope.window().from() - 1;
        BitSet before = active.on(start, scope);
        int size = before.cardinality();
        BitSet still = (BitSet) before.clone();
        still.and(active.anywhere(scope.onDay()));
        int stayed = still.cardinality();
        int hits = kept ? stayed : size - stayed;
        Outcome outcome = (size == 0 ? Outcome.none("nobody-at-start") : Outcome.share(hits, size))
                .also(new Extra(kept ? "customers-kept" : "customers-lost", Unit.COUNT, (double) hits),
                        new Extra("customers-at-start", Unit.COUNT, (double) size),
                        new Extra("activity-window", Unit.DAYS, active.days()))
                .step(Note.of("metrics.step.share", hits, size))
                .step(Note.of("metrics.step.gone-after", ActiveCustomers.days(active)));
        Integer begin = Span.begin(scope.data(), Revenue.of(scope.data()).date());
        Double window = active.days();
        boolean early = begin != null && window != null && start - window < begin;
        return early && size > 0 ? outcome.caveat("short-history") : outcome;
    }
}

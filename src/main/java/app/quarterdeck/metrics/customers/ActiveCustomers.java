package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** Customers under contract or with a recent purchase on the last counted day (C1). */
public final class ActiveCustomers extends OfRevenue {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.CUSTOMERS);
    }

    @Override
    public Outcome of(Scope scope) {
        Active active = new Active(scope);
        String unknown = active.unknown();
        if (unknown != null) {
            return Outcome.none(unknown);
        }
        int count = active.on(scope.onDay(), scope).cardinality();
        return Outcome.of((double) count, count).also(new Extra("activity-window", Unit.DAYS, active.days()))
                .step(Note.of("metrics.step.active", count, days(active)));
    }

    @Override
    public Traced trace(Scope scope) {
        int[] rows = new Active(scope).purchases(scope.onDay(), scope);
        return Traced.counted(Revenue.of(scope.data()).kind(), rows, new Tally());
    }

    static Object days(Active active) {
        Double days = active.days();
        return days == null ? Note.of("metrics.step.contract") : new Figure(days, Unit.DAYS, null);
    }
}

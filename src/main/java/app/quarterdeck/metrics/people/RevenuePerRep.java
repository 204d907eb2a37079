package app.quarterdeck.metrics.people;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** Revenue for each salesperson, of whom there were so many on average at the ends of the months (Q5). */
public final class RevenuePerRep extends OfRevenue {

    private final Lookup lookup;

    public RevenuePerRep(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.REPS);
    }

    @Override
    public Outcome of(Scope scope) {
        Outcome revenue = lookup.get("total-revenue").of(scope);
        double reps = new Headcount(scope).average(scope);
        if (revenue.value() == null || reps == 0) {
            return (revenue.value() == null ? Outcome.of(null, 0).because(revenue.noData()) : Outcome.none("no-reps"))
                    .left(revenue.left());
        }
        return Outcome.of(revenue.value() / reps, revenue.n()).left(revenue.left())
                .also(new Extra("average-reps", Unit.COUNT, reps))
                .step(Note.of("metrics.step.mean", money(scope, revenue.value()), reps));
    }
}

package app.quarterdeck.metrics.leads;

import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.outreach.Leads;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Waiting;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import java.util.Arrays;

/**
 * Clock hours from a lead to its first answer, the median (L2). Leads without an answer are not left out: where more than
 * half have none, the median is not reached.
 */
public final class ResponseTime extends OfLeads {

    private final Lookup lookup;

    public ResponseTime(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        Traced leads = trace(scope);
        double[] answered = Arrays.stream(leads.measures()).filter(hours -> !Double.isNaN(hours)).toArray();
        int waiting = leads.measures().length - answered.length;
        return Waiting.median(answered, waiting, "not-reached").left(leads.left().leftOut())
                .also(new Extra("unanswered", Unit.COUNT, (double) waiting));
    }

    /** The leads of the period with their hours; NaN where nobody answered. */
    @Override
    public Traced trace(Scope scope) {
        Traced leads = lookup.get("new-leads").trace(scope);
        Leads known = Leads.of(scope.data());
        return new Traced(leads.kind(), leads.rows(), Arrays.stream(leads.rows()).mapToDouble(row -> {
            Double hours = known.hours(row, scope.asOf());
            return hours == null ? Double.NaN : hours;
        }).toArray(), leads.left());
    }
}

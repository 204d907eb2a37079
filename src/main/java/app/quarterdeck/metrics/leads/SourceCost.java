package app.quarterdeck.metrics.leads;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * What leads cost (L9), or what the cost brought back (L10): the cost that names a source, or is for marketing, of the
 * period beside the leads created in it. A source without cost has no figure: not known is not free.
 */
public final class SourceCost extends OfLeads {

    private final Lookup lookup;
    private final boolean brought;

    /** @param brought whether what the leads brought is set against the cost, rather than their number */
    public SourceCost(Lookup lookup, boolean brought) {
        this.lookup = lookup;
        this.brought = brought;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.LEADS, RecordKind.COSTS);
    }

    @Override
    public Outcome of(Scope scope) {
        Outcome cost = lookup.get("source-cost").of(scope);
        Double spent = cost.value();
        if (spent == null || spent == 0) {
            return Outcome.none("no-cost").left(cost.left());
        }
        return brought ? back(scope, spent) : each(scope, spent);
    }

    private Outcome each(Scope scope, double spent) {
        Outcome leads = lookup.get("new-leads").of(scope);
        if (leads.n() == 0) {
            return Outcome.none("no-leads").also(new Extra("source-cost", Unit.MONEY, spent));
        }
        return Outcome.of(spent / leads.n(), leads.n()).left(leads.left())
                .also(new Extra("source-cost", Unit.MONEY, spent))
                .step(Note.of("metrics.step.mean", money(scope, spent), leads.n()));
    }

    private Outcome back(Scope scope, double spent) {
        Outcome revenue = lookup.get("lead-revenue").of(scope);
        Double got = revenue.value();
        if (got == null) {
            return Outcome.of(null, 0).because(revenue.noData()).left(revenue.left());
        }
        Double margin = lookup.get("gross-margin").of(scope.lastYear()).value();
        double kept = got * (margin == null ? 1 : margin / 100);
        Outcome outcome = Outcome.of(kept / spent, revenue.n()).left(revenue.left()).ripe(revenue.ripe())
                .also(new Extra("source-cost", Unit.MONEY, spent), new Extra("lead-revenue", Unit.MONEY, got))
                .step(Note.of("metrics.step.ratio", money(scope, kept), money(scope, spent)));
        return margin == null ? outcome.caveat("revenue-not-margin") : outcome;
    }

    @Override
    public Traced trace(Scope scope) {
        return lookup.get(brought ? "lead-revenue" : "new-leads").trace(scope);
    }

    private static Figure money(Scope scope, double value) {
        return new Figure(value, Unit.MONEY, Amounts.currency(scope.data(), RecordKind.COSTS));
    }
}

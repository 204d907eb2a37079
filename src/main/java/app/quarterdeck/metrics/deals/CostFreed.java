package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;

/** Selling cost that a shorter cycle frees in a year, at most: cost of a deal-day, times days saved, times wins (T10). */
public final class CostFreed extends OfDeals {

    private final Lookup lookup;

    public CostFreed(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        Saved saved = Saved.of(scope, lookup);
        if (saved.outcome() != null) {
            return saved.outcome();
        }
        Scope year = lastYear(scope);
        Double daily = lookup.get("selling-cost-per-deal-day").of(year).value();
        Double won = lookup.get("won").of(year).value();
        if (daily == null || won == null || won == 0) {
            return Outcome.none("no-wins");
        }
        return Outcome.of(daily * saved.days() * won, won.longValue())
                .also(saved.extra(), new Extra("selling-cost-per-deal-day-part", Unit.MONEY_PER_DAY, daily))
                .step(Note.of("metrics.step.saved", days(saved.cycle()), days(saved.target()), days(saved.days())))
                .step(Note.of("metrics.step.cost-freed", money(scope, daily), days(saved.days()), won.longValue()))
                .caveat("upper-limit");
    }
}

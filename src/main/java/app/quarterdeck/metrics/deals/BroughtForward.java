package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;

/**
 * What a shorter cycle brings: revenue of the last twelve months for each day, times the days saved on every deal (T8). It
 * comes earlier, once; it is not more.
 */
public final class BroughtForward extends OfDeals {

    private static final double YEAR = 365;

    private final Lookup lookup;

    public BroughtForward(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        Saved saved = Saved.of(scope, lookup);
        if (saved.outcome() != null) {
            return saved.outcome();
        }
        Outcome won = lookup.get("won-revenue").of(lastYear(scope));
        Double revenue = won.value();
        if (revenue == null) {
            return Outcome.none("no-wins");
        }
        return Outcome.of(revenue / YEAR * saved.days(), won.n()).left(won.left())
                .also(saved.extra(), new Extra("revenue-last-year", Unit.MONEY, revenue))
                .step(Note.of("metrics.step.saved", days(saved.cycle()), days(saved.target()), days(saved.days())))
                .step(Note.of("metrics.step.brought-forward", money(scope, revenue), days(saved.days())))
                .caveat("earlier-not-extra");
    }
}

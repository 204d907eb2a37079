package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.metrics.views.Targets;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import org.jspecify.annotations.Nullable;

/** Open pipeline expected to close by the end of the period, for each unit of the target still to be won (P4). */
public final class Coverage extends OfDeals {

    private final Lookup lookup;

    public Coverage(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.DEAL_CREATED_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Double target = Targets.revenue(scope);
        if (target == null) {
            return Outcome.of(null, 0).because(Targets.missing(scope));
        } else if (scope.period().isAll()) {
            return Outcome.none("needs-period");
        }
        Double won = lookup.get("won-revenue").of(scope).value();
        Outcome open = lookup.get("expected-pipeline").of(scope);
        Double expected = open.value();
        double rest = target - (won == null ? 0 : won);
        if (rest <= 0) {
            return Outcome.none("target-reached").left(open.left());
        } else if (expected == null) {
            return Outcome.of(null, 0).because(open.noData()).left(open.left());
        }
        Double rate = lookup.get("win-rate-by-value").of(scope.lastYear()).value();
        return Outcome.of(expected / rest, open.n()).left(open.left())
                .also(new Extra("expected-pipeline", Unit.MONEY, expected),
                        new Extra("still-to-win", Unit.MONEY, rest),
                        new Extra("needed-coverage", Unit.RATIO,
                                rate == null || rate == 0 ? null : Double.valueOf(100 / rate)))
                .step(Note.of("metrics.step.coverage", money(scope, expected), money(scope, target),
                        money(scope, won == null ? 0 : won)));
    }
}

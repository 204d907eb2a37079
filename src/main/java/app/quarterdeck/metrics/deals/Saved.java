package app.quarterdeck.metrics.deals;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Days saved per deal: the current median cycle less the wished one.
 *
 * @param outcome why nothing is saved; null = something is
 */
record Saved(double cycle, double target, @Nullable Outcome outcome) {

    static Saved of(Scope scope, Calculation.Lookup lookup) {
        Double target = scope.target();
        if (target == null) {
            return new Saved(0, 0, Outcome.none("needs-target-days"));
        }
        Double cycle = lookup.get("sales-cycle").of(scope).value();
        if (cycle == null) {
            return new Saved(0, target, Outcome.none("no-wins"));
        }
        return new Saved(cycle, target, cycle <= target ? Outcome.none("target-reached") : null);
    }

    double days() {
        return cycle - target;
    }

    Extra extra() {
        return new Extra("days-saved", Unit.DAYS, days());
    }
}

package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.BusinessDays;
import app.quarterdeck.metrics.views.Targets;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;

/**
 * Revenue to date of the target for the whole period (R14), or what is still needed on each business day that is left of it
 * (R15). The target is the caller's, else a recorded one; none is supposed.
 */
public final class TargetAttainment extends OfRevenue {

    private final Lookup lookup;
    private final boolean needed;

    /** @param needed whether the daily rest is asked for rather than the share */
    public TargetAttainment(Lookup lookup, boolean needed) {
        this.lookup = lookup;
        this.needed = needed;
    }

    @Override
    public Outcome of(Scope scope) {
        Double target = Targets.revenue(scope);
        Outcome revenue = lookup.get("total-revenue").of(scope);
        if (target == null) {
            return Outcome.of(null, revenue.n()).because(Targets.missing(scope));
        } else if (scope.period().isAll()) {
            return Outcome.none("needs-period");
        }
        double got = revenue.value() == null ? 0 : revenue.value();
        Outcome outcome = needed ? rest(scope, got, target) : share(scope, got, target);
        return new Outcome(outcome.value(), revenue.n(), null, outcome.noData(), revenue.left(), outcome.also(),
                outcome.steps(), outcome.caveats(), true)
                .also(new Extra("revenue-to-date", Unit.MONEY, got), new Extra("target", Unit.MONEY, target));
    }

    private static Outcome share(Scope scope, double got, double target) {
        return target <= 0
                ? Outcome.none("zero-whole")
                : Outcome.of(100 * got / target, 0)
                        .step(Note.of("metrics.step.ratio", money(scope, got), money(scope, target)));
    }

    private static Outcome rest(Scope scope, double got, double target) {
        if (got >= target) {
            return Outcome.none("target-reached");
        }
        int days = BusinessDays.of(scope.data()).between(scope.asOf() + 1, scope.period().to());
        return days == 0
                ? Outcome.none("no-days-left")
                : Outcome.of((target - got) / days, 0).also(new Extra("days-left", Unit.COUNT, (double) days))
                        .step(Note.of("metrics.step.needed", money(scope, target), money(scope, got), days));
    }
}

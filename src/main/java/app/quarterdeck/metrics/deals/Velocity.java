package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;

/** Open qualified deals × average deal × win rate ÷ cycle, nothing rounded between (V1, settled reading 21). */
public final class Velocity extends OfDeals {

    private static final double APART = 0.25;

    private final Lookup lookup;

    public Velocity(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        boolean qualified = scope.data().snapshot().has(Field.DEAL_QUALIFIED_ON);
        Double open = value(qualified ? "qualified-open" : "open-count", scope);
        Double size = value("average-deal-size", scope);
        Outcome won = lookup.get("win-rate").of(scope);
        Double rate = won.value();
        Double cycle = value("sales-cycle", scope);
        if (open == null || size == null || rate == null || cycle == null || cycle == 0) {
            return Outcome.none("part-missing");
        }
        double velocity = open * size * (rate / 100) / cycle;
        Double measured = value("throughput", scope);
        Outcome outcome = Outcome.of(velocity, won.n())
                .also(new Extra("throughput-part", Unit.MONEY_PER_DAY, measured))
                .step(Note.of("metrics.step.velocity", open, money(scope, size), new Figure(rate, Unit.PERCENT, null),
                        days(cycle)))
                .caveat(qualified ? "velocity-qualified" : "velocity-open");
        boolean apart = measured != null && Math.abs(velocity - measured) > APART * Math.abs(measured);
        return apart ? outcome.caveat("velocity-apart", money(scope, measured == null ? 0 : measured)) : outcome;
    }

    private @org.jspecify.annotations.Nullable Double value(String metric, Scope scope) {
        return lookup.get(metric).of(scope).value();
    }
}

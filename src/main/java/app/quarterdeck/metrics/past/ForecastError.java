package app.quarterdeck.metrics.past;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.deals.OfDeals;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far forecasts made at the start of past periods were off, in per cent of what was won: sizes of the errors (P6), or
 * errors with their sign, where more than nothing is too optimistic (P6b). Sums over all periods, not a mean of percentages.
 */
public final class ForecastError extends OfDeals {

    private final Lookup lookup;
    private final boolean signed;

    public ForecastError(Lookup lookup, boolean signed) {
        this.lookup = lookup;
        this.signed = signed;
    }

    @Override
    public Outcome of(Scope scope) {
        List<PastForecast> all = PastForecast.all(scope, lookup);
        if (all.size() < PastForecast.ENOUGH) {
            return Outcome.none("needs-forecasts", PastForecast.ENOUGH, all.size());
        }
        double forecast = all.stream().mapToDouble(PastForecast::forecast).sum();
        double actual = all.stream().mapToDouble(PastForecast::actual).sum();
        double error = all.stream().mapToDouble(this::error).sum();
        return (actual <= 0 ? Outcome.none("no-rows") : Outcome.of(100 * error / actual, all.size()))
                .also(new Extra("forecast-then", Unit.MONEY, forecast), new Extra("won-then", Unit.MONEY, actual),
                        new Extra("forecast-periods", Unit.COUNT, (double) all.size()))
                .step(Note.of("metrics.step.forecast-error", money(scope, error), money(scope, actual)));
    }

    /** Each period by its id, the earliest first: its error in per cent of what was won in it. */
    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        PastForecast.all(scope, lookup).stream().sorted(Comparator.comparingInt(past -> past.period().from()))
                .forEach(past -> parts.add(new Part(List.of(past.period().id()),
                        Outcome.of(past.actual() <= 0 ? null : 100 * error(past) / past.actual(),
                                Math.max(1, past.deals())))));
        return parts;
    }

    private double error(PastForecast past) {
        double error = past.forecast() - past.actual();
        return signed ? error : Math.abs(error);
    }
}

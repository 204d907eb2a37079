package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Revenue against the same days a year earlier (R6) or the period before (R7). */
public final class Growth extends OfRevenue {

    private static final double SHOWN = 0.05;

    private static final int WEEK = 7;

    private final Lookup lookup;
    private final boolean yearAgo;

    public Growth(Lookup lookup, boolean yearAgo) {
        this.lookup = lookup;
        this.yearAgo = yearAgo;
    }

    @Override
    public Outcome of(Scope scope) {
        return of(scope, lookup.get("total-revenue")::of);
    }

    /** All steps and what they are compared with from one series of revenue. */
    @Override
    public List<Outcome> series(Scope whole, List<Scope> parts) {
        List<Scope> asked = new ArrayList<>();
        parts.forEach(part -> of(part, scope -> {
            asked.add(scope);
            return Outcome.of(1.0, 1);
        }));
        int from = asked.stream().mapToInt(scope -> scope.window().from()).min().orElse(0);
        int to = asked.stream().mapToInt(scope -> scope.window().to()).max().orElse(0);
        Scope all = whole.over(Period.range(from, Math.max(from, to)), Window.range(from, to));
        List<Outcome> revenue = lookup.get("total-revenue").series(all, asked);
        Iterator<Outcome> next = revenue.iterator();
        return parts.stream().map(part -> of(part, scope -> next.next())).toList();
    }

    private Outcome of(Scope scope, Function<Scope, Outcome> revenue) {
        if (scope.period().isAll()) {
            return Outcome.none("nothing-before-all");
        }
        FiscalCalendar calendar = scope.data().settings().calendar();
        boolean running = calendar.running(scope.period(), scope.asOf());
        Period now = whole(scope, running);
        Period before = yearAgo ? calendar.yearBefore(now) : calendar.before(now);
        Integer begin = Span.history(scope.data(), Revenue.of(scope.data()).kind());
        if (begin == null || before.from() < begin) {
            return Outcome.none("history-too-short").left(revenue.apply(scope).left());
        }
        Outcome outcome = against(scope, before, running, revenue);
        Outcome full = running ? against(scope, before, false, revenue) : outcome;
        if (calendar.weeks() != null && now.days() != before.days() && outcome.value() != null) {
            outcome = outcome.caveat("other-weeks", now.days() / WEEK, before.days() / WEEK);
        }
        boolean differs = outcome.value() != null && full.value() != null
                && Math.abs(outcome.value() - full.value()) >= SHOWN;
        return differs && full.value() != null
                ? outcome.caveat("to-date-whole", new Figure(full.value(), Unit.PERCENT, null))
                : outcome;
    }

    /** The period asked for, or the days of it that a wider question leaves. */
    private static Period whole(Scope scope, boolean running) {
        Period period = scope.period();
        Window window = scope.window();
        boolean cut = window.from() > period.from() || (window.to() < period.to() && window.to() < scope.asOf());
        return cut && !running ? Period.range(window.from(), window.to()) : period;
    }

    private Outcome against(Scope scope, Period before, boolean toDate, Function<Scope, Outcome> revenue) {
        Outcome now = revenue.apply(scope);
        Window window = Window.earlier(before, scope, toDate);
        Outcome then = revenue.apply(scope.over(before, window));
        Double value = now.value();
        Double earlier = then.value();
        if (value == null || earlier == null) {
            return Outcome.none(value == null ? "no-figure-now" : "no-figure-then").left(now.left());
        }
        Extra base = new Extra("earlier-revenue", Unit.MONEY, earlier);
        if (earlier <= 0) {
            return Outcome.none("earlier-not-positive").left(now.left()).also(base,
                    new Extra("difference", Unit.MONEY, value - earlier));
        }
        Note step = Note.of("metrics.step.growth", money(scope, value), money(scope, earlier),
                Period.range(window.from(), window.to()));
        return Outcome.of(100 * (value - earlier) / earlier, now.n()).left(now.left())
                .also(new Extra("revenue-now", Unit.MONEY, value), base).step(step);
    }
}

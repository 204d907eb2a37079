package app.quarterdeck.metrics.hiring;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Months;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What replacing a salesperson costs (HR4): recruiting and training for each leaver, and the margin a seat loses while it
 * stands empty, where the time to hire and the revenue of a person are known.
 */
public final class ReplacementCost implements Calculation {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Lookup lookup;

    public ReplacementCost(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.REPS, RecordKind.COSTS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return lookup.get("staff-turnover").firstDay(data);
    }

    @Override
    public Outcome of(Scope scope) {
        int leavers = lookup.get("staff-turnover").trace(scope).rows().length;
        Outcome spent = lookup.get("replacing-cost").of(scope);
        Double cost = spent.value();
        if (leavers == 0 || cost == null) {
            return Outcome.none(leavers == 0 ? "no-leavers" : "no-cost").left(spent.left());
        }
        Double lost = lostMargin(scope);
        Outcome outcome = Outcome.of(cost / leavers + (lost == null ? 0 : lost), leavers).left(spent.left())
                .also(new Extra("replacing-cost", Unit.MONEY, cost), new Extra("lost-margin", Unit.MONEY, lost))
                .step(Note.of("metrics.step.mean", money(scope, cost), leavers));
        return lost == null
                ? outcome.caveat("no-lost-margin")
                : outcome.step(Note.of("metrics.step.lost-margin", money(scope, lost)));
    }

    /** Margin of one person in the days a seat stays empty; null where a part of it is not known. */
    private @Nullable Double lostMargin(Scope scope) {
        Double days = lookup.get("time-to-hire").of(scope).value();
        Double revenue = scope.window().undated() ? null : lookup.get("revenue-per-rep").of(scope).value();
        Double margin = lookup.get("gross-margin").of(scope).value();
        return days == null || revenue == null || margin == null
                ? null
                : Double.valueOf(revenue / Months.in(scope.window()) * (margin / 100) * (days / DAYS_A_MONTH));
    }

    private static Figure money(Scope scope, double value) {
        return new Figure(value, Unit.MONEY, Amounts.currency(scope.data(), RecordKind.COSTS));
    }
}

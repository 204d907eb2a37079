package app.quarterdeck.metrics.people;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Salespeople who left, of the average number there were (HR3): leavers, never those who joined. */
public final class Turnover implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.REPS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.REP_START_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        int left = trace(scope).rows().length;
        double average = new Headcount(scope).average(scope);
        if (average == 0) {
            return Outcome.none("no-reps");
        }
        return Outcome.of(100 * left / average, Math.round(average))
                .also(new Extra("leavers", Unit.COUNT, (double) left), new Extra("average-reps", Unit.COUNT, average))
                .step(Note.of("metrics.step.share", left, average));
    }

    /** Those who left. */
    @Override
    public Traced trace(Scope scope) {
        int[] ends = scope.data().table(RecordKind.REPS).days(Field.REP_END_ON);
        return Traced.counted(RecordKind.REPS, scope.rows(RecordKind.REPS).stream()
                .filter(rep -> ends[rep] != Blank.DATE && scope.window().holds(ends[rep])).toArray(), new Tally());
    }
}

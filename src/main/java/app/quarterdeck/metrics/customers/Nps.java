package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Net Promoter Score (C9): the share who scored 9 or 10 less the share who scored 0 to 6, in points, passives among all.
 * Only the latest answer of each customer in the selection counts; an answer without a customer is one of its own.
 */
public final class Nps implements Calculation {

    private static final double PROMOTER = 9;
    private static final double DETRACTOR = 6;
    private static final double MOST = 10;

    private final Lookup lookup;

    public Nps(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.SURVEYS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.SURVEY_ANSWERED_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Traced answers = trace(scope);
        int n = answers.rows().length;
        long promoters = Arrays.stream(answers.measures()).filter(score -> score >= PROMOTER).count();
        long detractors = Arrays.stream(answers.measures()).filter(score -> score <= DETRACTOR).count();
        if (n == 0) {
            return Outcome.of(null, 0).left(answers.left().leftOut());
        }
        double p = (double) promoters / n;
        double d = (double) detractors / n;
        double around = Spread.Z * 100 * Math.sqrt((p + d - (p - d) * (p - d)) / n);
        double score = 100 * (p - d);
        return Outcome.of(score, n).left(answers.left().leftOut())
                .within(new Interval(Math.max(-100, score - around), Math.min(100, score + around)))
                .also(new Extra("promoters", Unit.COUNT, (double) promoters),
                        new Extra("detractors", Unit.COUNT, (double) detractors))
                .step(Note.of("metrics.step.nps", promoters, detractors, n));
    }

    /** The latest answer of each customer, with its score. */
    @Override
    public Traced trace(Scope scope) {
        Traced answers = lookup.get("survey-answers").trace(scope);
        int[] customers = scope.data().split(RecordKind.SURVEYS, Dimension.CUSTOMER);
        int[] days = scope.data().days(Field.SURVEY_ANSWERED_ON);
        double[] scores = scope.data().table(RecordKind.SURVEYS).numbers(Field.SURVEY_SCORE);
        Tally left = answers.left();
        Map<Integer, Integer> latest = new HashMap<>();
        for (int row : answers.rows()) {
            if (scores[row] < 0 || scores[row] > MOST) {
                left.add(Reason.OUT_OF_RANGE, row);
                continue;
            }
            int who = customers[row] == Blank.TEXT ? -1 - row : customers[row];
            Integer other = latest.get(who);
            if (other != null) {
                left.add(Reason.EARLIER_ANSWER, days[other] > days[row] ? row : other);
            }
            if (other == null || days[other] <= days[row]) {
                latest.put(who, row);
            }
        }
        int[] rows = latest.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Traced(RecordKind.SURVEYS, rows, Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray(),
                left);
    }
}

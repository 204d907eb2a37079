package app.quarterdeck.metrics.people;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.stat.Waiting;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days from someone's start to the end of the first month with the whole quota (Q6), or where nobody has a quota to the
 * first won deal or sale: the median over those who started in the period. Who is not there yet is not left out.
 */
public final class Ramp implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.REPS, RecordKind.QUOTAS, Revenue.of(data).kind());
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.REP_START_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Traced started = trace(scope);
        int waiting = (int) Arrays.stream(started.measures()).filter(Double::isNaN).count();
        double[] reached = Arrays.stream(started.measures()).filter(days -> !Double.isNaN(days)).toArray();
        Outcome outcome = Waiting.median(reached, waiting, "not-reached").left(started.left().leftOut())
                .also(new Extra("not-there-yet", Unit.COUNT, (double) waiting));
        return quotas(scope.data()) ? outcome : outcome.caveat("ramp-first-win");
    }

    /** Those who started in the period, with their days; NaN for those not there yet. */
    @Override
    public Traced trace(Scope scope) {
        FactTable table = scope.data().table(RecordKind.REPS);
        int[] starts = table.days(Field.REP_START_ON);
        int[] names = scope.data().split(RecordKind.REPS, Dimension.REP);
        Tally left = new Tally();
        IntList rows = new IntList();
        scope.rows(RecordKind.REPS).stream().forEach(rep -> {
            if (starts[rep] == Blank.DATE) {
                left.add(Reason.NO_START_DATE, rep);
            } else if (scope.window().holds(starts[rep])) {
                rows.add(rep);
            }
        });
        int[] found = rows.toArray();
        Map<Integer, Integer> first = quotas(scope.data())
                ? monthsReached(scope, found, starts, names)
                : firstWins(scope);
        double[] days = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            Integer day = first.get(names[found[i]]);
            days[i] = day == null || day < starts[found[i]] ? Double.NaN : day - starts[found[i]];
        }
        return new Traced(RecordKind.REPS, found, days, left);
    }

    private static boolean quotas(Data data) {
        return data.table(RecordKind.QUOTAS).size() > 0;
    }

    /** By person, the last day of the first whole month with the whole quota. */
    private static Map<Integer, Integer> monthsReached(Scope scope, int[] reps, int[] starts, int[] names) {
        Map<Integer, Integer> first = new HashMap<>();
        int from = Arrays.stream(reps).map(rep -> starts[rep]).min().orElse(Integer.MAX_VALUE);
        LocalDate month = from == Integer.MAX_VALUE ? LocalDate.MAX : LocalDate.ofEpochDay(from).withDayOfMonth(1);
        Map<Integer, Integer> startOf = new HashMap<>();
        Arrays.stream(reps).forEach(rep -> startOf.put(names[rep], starts[rep]));
        while (month.toEpochDay() <= scope.asOf()) {
            LocalDate end = month.withDayOfMonth(month.lengthOfMonth());
            Period period = Period.range(month, end);
            if (period.to() <= scope.asOf()) {
                for (Credits.Person person : Credits.of(everywhere(scope).over(period), new Tally())) {
                    Integer start = startOf.get(person.rep());
                    if (person.reached() && start != null && start <= period.to()) {
                        first.putIfAbsent(person.rep(), period.to());
                    }
                }
            }
            month = month.plusMonths(1);
        }
        return first;
    }

    /** Credit and quota count wherever they are: the filter is of people. */
    private static Scope everywhere(Scope scope) {
        return scope.rows(kind -> app.quarterdeck.metrics.basis.RowSet.stretch(0, scope.data().table(kind).size()));
    }

    private static Map<Integer, Integer> firstWins(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] days = revenue.days(data);
        int[] reps = data.split(revenue.kind(), Dimension.REP);
        Map<Integer, Integer> first = new HashMap<>();
        revenue.all(data).stream().filter(row -> days[row] != Blank.DATE && days[row] <= scope.asOf())
                .filter(row -> !revenue.cancelled(data, row) && !revenue.credit(data, row))
                .forEach(row -> first.merge(reps[row], days[row], Math::min));
        return first;
    }
}

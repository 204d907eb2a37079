package app.quarterdeck.metrics.people;

import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Revenue credited to people against their quotas: together (Q1 for one, Q3 for many), or the share of people who reached
 * all of it (Q2). Only revenue dated inside a quota is credited, to the owner at close.
 */
public final class Attainment extends OfRevenue {

    private static final double REACHED = 1 - 1e-12;

    private final boolean people;

    /** @param people whether people are counted, rather than their money added */
    public Attainment(boolean people) {
        this.people = people;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.QUOTAS);
    }

    @Override
    public Outcome of(Scope scope) {
        Map<Integer, List<Quotas.Quota>> quotas = Quotas.of(scope);
        Tally left = new Tally();
        Map<Integer, MoneySum> credited = credited(scope, quotas, left);
        double revenue = 0;
        double quota = 0;
        int reached = 0;
        int reps = 0;
        for (Map.Entry<Integer, List<Quotas.Quota>> entry : quotas.entrySet()) {
            double own = entry.getValue().stream().mapToDouble(Quotas.Quota::amount).sum();
            double got = credited.getOrDefault(entry.getKey(), new MoneySum()).units();
            revenue += got;
            quota += own;
            reps += own > 0 ? 1 : 0;
            reached += own > 0 && got >= own * REACHED ? 1 : 0;
        }
        if (reps == 0) {
            return Outcome.none("no-quota").left(left.leftOut());
        }
        Outcome outcome = people
                ? Outcome.share(reached, reps).also(new Extra("reps-reached", Unit.COUNT, (double) reached))
                        .step(Note.of("metrics.step.share", reached, reps))
                : Outcome.of(100 * revenue / quota, reps).also(new Extra("credited", Unit.MONEY, revenue),
                        new Extra("quota", Unit.MONEY, quota))
                        .step(Note.of("metrics.step.ratio", money(scope, revenue), money(scope, quota)));
        return outcome.left(left.leftOut());
    }

    private static Map<Integer, MoneySum> credited(Scope scope, Map<Integer, List<Quotas.Quota>> quotas,
            Tally left) {
        Data data = scope.data();
        Revenue source = Revenue.of(data);
        Amounts amounts = source.amounts(data);
        int[] days = source.days(data);
        int[] reps = data.split(source.kind(), Dimension.REP);
        Map<Integer, MoneySum> out = new HashMap<>();
        Scope dated = scope.over(scope.period(), new Window(scope.window().from(), scope.window().to(), false));
        for (int row : Dated.revenue(dated, left)) {
            List<Quotas.Quota> own = quotas.get(reps[row]);
            int day = days[row];
            Reason missing = own == null
                    ? Reason.NO_QUOTA
                    : own.stream().noneMatch(quota -> day >= quota.from() && day <= quota.to())
                            ? Reason.OUTSIDE_QUOTA
                            : amounts.missing(row);
            if (missing == null) {
                out.computeIfAbsent(reps[row], rep -> new MoneySum()).add(amounts.values()[row]);
            } else {
                left.add(missing, row);
            }
        }
        return out;
    }
}

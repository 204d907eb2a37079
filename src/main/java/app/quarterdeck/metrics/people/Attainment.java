package app.quarterdeck.metrics.people;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** Revenue credited to people against their quotas. */
public final class Attainment extends OfRevenue {

    /** What is made of the people. */
    public enum Of {
        /** Their money added (Q1 for one, Q3 for many). */
        MONEY,
        /** The share of people who reached all of it (Q2). */
        PEOPLE,
        /** The middle person's attainment, with the quarters beside it (Q4); five people at least. */
        SPREAD
    }

    private static final int FEWEST_FOR_SPREAD = 5;

    private final Of of;

    public Attainment(Of of) {
        this.of = of;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.QUOTAS);
    }

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        List<Credits.Person> people = Credits.of(scope, left);
        if (people.isEmpty()) {
            return Outcome.none("no-quota").left(left.leftOut());
        }
        Outcome outcome = switch (of) {
            case MONEY -> money(scope, people);
            case PEOPLE -> people(people);
            case SPREAD -> spread(people);
        };
        return outcome.left(left.leftOut());
    }

    private static Outcome money(Scope scope, List<Credits.Person> people) {
        double revenue = people.stream().mapToDouble(Credits.Person::credited).sum();
        double quota = people.stream().mapToDouble(Credits.Person::quota).sum();
        return Outcome.of(100 * revenue / quota, people.size())
                .also(new Extra("credited", Unit.MONEY, revenue), new Extra("quota", Unit.MONEY, quota))
                .step(Note.of("metrics.step.ratio", money(scope, revenue), money(scope, quota)));
    }

    private static Outcome people(List<Credits.Person> people) {
        long reached = people.stream().filter(Credits.Person::reached).count();
        return Outcome.share(reached, people.size()).also(new Extra("reps-reached", Unit.COUNT, (double) reached))
                .step(Note.of("metrics.step.share", reached, people.size()));
    }

    private static Outcome spread(List<Credits.Person> people) {
        if (people.size() < FEWEST_FOR_SPREAD) {
            return Outcome.none("under-five-people", people.size());
        }
        double[] attained = people.stream().mapToDouble(Credits.Person::attained).sorted().toArray();
        return Outcome.of(Spread.ofSorted(attained, 0.5), attained.length).within(Spread.around(attained, 0.5))
                .also(new Extra("attainment-p25", Unit.PERCENT, Spread.ofSorted(attained, 0.25)),
                        new Extra("attainment-p75", Unit.PERCENT, Spread.ofSorted(attained, 0.75)))
                .step(Note.of("metrics.step.middle-of", attained.length));
    }
}

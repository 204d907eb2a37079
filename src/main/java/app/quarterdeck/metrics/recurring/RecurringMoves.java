package app.quarterdeck.metrics.recurring;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.recurring.Movement.Move;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By how much the recurring revenue of a month changed in a period, with its parts, or one of those parts by itself. */
public final class RecurringMoves extends OfRevenue {

    private final Lookup lookup;
    private final @Nullable Move only;

    private RecurringMoves(Lookup lookup, @Nullable Move only) {
        this.lookup = lookup;
        this.only = only;
    }

    /** The whole change. */
    public static RecurringMoves all(Lookup lookup) {
        return new RecurringMoves(lookup, null);
    }

    /** @param part new, returned, expansion, contraction or lost; the last two as amounts above zero */
    public static RecurringMoves part(Lookup lookup, String part) {
        return new RecurringMoves(lookup, Move.valueOf(part.toUpperCase(Locale.ROOT)));
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Contracts.of(data).first();
    }

    @Override
    public Outcome of(Scope scope) {
        Integer first = firstDay(scope.data());
        Outcome running = lookup.get("monthly-recurring-revenue").of(scope);
        if (first == null || scope.onDay() < first) {
            return running;
        }
        List<LeftOut> left = running.left();
        Movement movement = new Movement(scope);
        double before = Money.units(movement.amount(Move.BEFORE));
        double after = Money.units(movement.amount(Move.AFTER));
        if (only != null) {
            return Outcome.of(Money.units(Math.abs(movement.amount(only))), movement.count(only)).left(left)
                    .also(new Extra("recurring-before", Unit.MONEY, before));
        }
        return Outcome.of(Money.units(movement.amount(Move.AFTER) - movement.amount(Move.BEFORE)),
                movement.customers()).left(left)
                .also(new Extra("recurring-before", Unit.MONEY, before),
                        new Extra("recurring-after", Unit.MONEY, after),
                        new Extra("recurring-kept", Unit.PERCENT, kept(movement)))
                .step(Note.of("metrics.step.difference", money(scope, after), money(scope, before)));
    }

    /** What the customers of the evening before still bring, in per cent of what they brought then. */
    private static @Nullable Double kept(Movement movement) {
        long before = movement.amount(Move.BEFORE);
        long still = before + movement.amount(Move.EXPANSION) + movement.amount(Move.CONTRACTION)
                + movement.amount(Move.LOST);
        return before <= 0 ? null : Double.valueOf(100.0 * still / before);
    }

    /** Before, each move that happened, after. */
    @Override
    public List<Part> parts(Scope scope) {
        Integer first = firstDay(scope.data());
        if (only != null || first == null || scope.onDay() < first) {
            return List.of();
        }
        Movement movement = new Movement(scope);
        return Arrays.stream(Move.values())
                .filter(move -> move == Move.BEFORE || move == Move.AFTER || movement.count(move) > 0)
                .map(move -> new Part(List.of("(recurring-" + move.name().toLowerCase(Locale.ROOT) + ")"),
                        Outcome.of(Money.units(movement.amount(move)), Math.max(1, movement.count(move)))))
                .toList();
    }

    /** What each contract of the customers that moved added or took away. */
    @Override
    public Traced trace(Scope scope) {
        Contracts contracts = Contracts.of(scope.data());
        Revenue revenue = Revenue.of(scope.data());
        Movement movement = new Movement(scope);
        int evening = Movement.evening(scope);
        IntList rows = new IntList();
        revenue.within(scope.data(), scope.rows(revenue.kind())).stream()
                .filter(row -> contracts.on(row, scope.onDay()) != contracts.on(row, evening))
                .filter(row -> only == null || movement.is(contracts.customer(row), only)).forEach(rows::add);
        int[] found = rows.toArray();
        return new Traced(revenue.kind(), found, Arrays.stream(found).mapToDouble(
                row -> Money.units(contracts.on(row, scope.onDay()) - contracts.on(row, evening))).toArray(),
                new Tally());
    }
}

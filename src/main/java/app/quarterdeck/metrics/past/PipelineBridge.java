package app.quarterdeck.metrics.past;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.deals.OfDeals;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What became of the open pipeline due by the end of the period, from the last import before the period (else the first one
 * in it) to the last one: the figure is the change, and its parts add up to it. All data has no end: everything open is due.
 */
public final class PipelineBridge extends OfDeals {

    @Override
    public Outcome of(Scope scope) {
        Ends ends = Ends.of(scope);
        if (ends == null) {
            return Outcome.none("needs-two-imports");
        }
        Moves moves = moves(scope, ends, new IntList(), new ArrayList<>());
        double opening = moves.units(Moves.Move.OPENING);
        double closing = moves.units(Moves.Move.CLOSING);
        Outcome outcome = Outcome.of(Money.units(moves.change()), moves.deals())
                .also(new Extra("opening-pipeline", Unit.MONEY, opening),
                        new Extra("closing-pipeline", Unit.MONEY, closing))
                .step(Note.of("metrics.step.bridge", LocalDate.ofEpochDay(ends.from()), money(scope, opening),
                        LocalDate.ofEpochDay(ends.to()), money(scope, closing)));
        outcome = outcome.caveat("between-imports", LocalDate.ofEpochDay(ends.from()), LocalDate.ofEpochDay(ends.to()));
        return moves.unvalued() > 0 ? outcome.caveat("bridge-unvalued", moves.unvalued()) : outcome;
    }

    /** Opening, each kind of move that happened, closing: {@code (opening)}, {@code (won)} and so on. */
    @Override
    public List<Part> parts(Scope scope) {
        Ends ends = Ends.of(scope);
        if (ends == null) {
            return List.of();
        }
        Moves moves = moves(scope, ends, new IntList(), new ArrayList<>());
        return Arrays.stream(Moves.Move.values()).filter(move -> move.isEnd() || moves.count(move) > 0)
                .map(move -> new Part(List.of("(" + move.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")"),
                        Outcome.of(moves.units(move), Math.max(1, moves.count(move)))))
                .toList();
    }

    /** What each deal that is still there added or took away. */
    @Override
    public Traced trace(Scope scope) {
        Ends ends = Ends.of(scope);
        IntList rows = new IntList();
        List<Double> changes = new ArrayList<>();
        if (ends != null) {
            moves(scope, ends, rows, changes);
        }
        return new Traced(RecordKind.DEALS, rows.toArray(), changes.stream().mapToDouble(c -> c).toArray(),
                new Tally());
    }

    private static Moves moves(Scope scope, Ends ends, IntList rows, List<Double> changes) {
        History history = History.of(scope.data());
        Moves moves = new Moves(scope.period().isAll() ? Integer.MAX_VALUE : scope.period().to(), ends.from());
        for (Course course : history.of(scope)) {
            DealVersion before = course.at(ends.first());
            DealVersion after = course.at(ends.last());
            long change = moves.add(before, before == null ? 0 : history.amount(course, before, ends.to()), after,
                    after == null ? 0 : history.amount(course, after, ends.to()));
            if (change != 0 && course.row() >= 0) {
                rows.add(course.row());
                changes.add(Money.units(change));
            }
        }
        return moves;
    }
}

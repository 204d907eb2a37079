package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hundred activities of the period led to within some days (R13, A7): different won deals, or different meetings or
 * proposals with the same lead, deal, contact or customer. Only activities that had those days count; those without a link
 * stay in the denominator.
 */
public final class StepYield implements Calculation {

    private static final int WIN_DAYS = 180;

    private final Lookup lookup;
    private final String next;
    private final int within;

    private StepYield(Lookup lookup, String next, int within) {
        this.lookup = lookup;
        this.next = next;
        this.within = within;
    }

    public static StepYield wins(Lookup lookup) {
        return new StepYield(lookup, "", WIN_DAYS);
    }

    /** @param meaning of the type of the activity that follows */
    public static StepYield of(Lookup lookup, String meaning, int within) {
        return new StepYield(lookup, meaning, within);
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.ACTIVITIES);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.ACTIVITY_AT);
    }

    @Override
    public Outcome of(Scope scope) {
        Traced ripe = trace(scope);
        BitSet reached = new BitSet();
        int unlinked = 0;
        boolean[] typed = next.isEmpty() ? new boolean[0] : Activities.typed(scope.data(), next);
        for (int row : ripe.rows()) {
            unlinked += Activities.of(scope.data()).linked(row) ? 0 : 1;
            if (next.isEmpty()) {
                won(scope, row, reached);
            } else {
                Activities.of(scope.data()).followedBy(row, within).stream().filter(other -> typed[other])
                        .forEach(reached::set);
            }
        }
        int n = ripe.rows().length;
        if (n == 0) {
            return Outcome.of(null, 0).left(ripe.left().leftOut()).ripe(ripe.left().isEmpty());
        }
        return Outcome.of(100.0 * reached.cardinality() / n, n).left(ripe.left().leftOut())
                .ripe(ripe.left().isEmpty())
                .also(new Extra("without-link", Unit.PERCENT, 100.0 * unlinked / n))
                .step(Note.of("metrics.step.per-hundred", reached.cardinality(), n));
    }

    /** The activities that had their days: 1 where something followed. */
    @Override
    public Traced trace(Scope scope) {
        Traced all = lookup.get("activities").trace(scope);
        Activities activities = Activities.of(scope.data());
        boolean[] typed = next.isEmpty() ? new boolean[0] : Activities.typed(scope.data(), next);
        IntList rows = new IntList();
        Tally left = all.left();
        for (int row : all.rows()) {
            if (scope.asOf() - activities.day(row) >= within) {
                rows.add(row);
            } else {
                left.add(Reason.NOT_RIPE, row);
            }
        }
        int[] found = rows.toArray();
        double[] hits = new double[found.length];
        for (int i = 0; i < found.length; i++) {
            BitSet deals = new BitSet();
            won(scope, found[i], deals);
            boolean hit = next.isEmpty()
                    ? !deals.isEmpty()
                    : activities.followedBy(found[i], within).stream().anyMatch(other -> typed[other]);
            hits[i] = hit ? 1 : 0;
        }
        return new Traced(RecordKind.ACTIVITIES, found, hits, left);
    }

    private void won(Scope scope, int row, BitSet deals) {
        var table = scope.data().deals();
        Activities activities = Activities.of(scope.data());
        int deal = activities.deal(row);
        int closed = deal < 0 ? Blank.DATE : table.days(Field.DEAL_CLOSED_ON)[deal];
        boolean won = deal >= table.from(DealStatus.WON) && deal < table.to(DealStatus.WON) && deal >= 0;
        if (won && closed != Blank.DATE && closed >= activities.day(row) && closed <= scope.asOf()
                && closed - activities.day(row) <= within) {
            deals.set(deal);
        }
    }
}

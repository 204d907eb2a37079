package app.quarterdeck.metrics.hiring;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partners with a deal created in the twelve months up to the last counted day, of all who had joined by then (H4). */
public final class ActivePartners implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS, RecordKind.PARTNERS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.DEAL_CREATED_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Data data = scope.data();
        FactTable table = data.table(RecordKind.PARTNERS);
        int[] joined = table.days(Field.PARTNER_JOINED_ON);
        int[] names = data.split(RecordKind.PARTNERS, Dimension.PARTNER);
        BitSet all = new BitSet();
        scope.rows(RecordKind.PARTNERS).stream().filter(row -> joined[row] <= scope.onDay())
                .forEach(row -> all.set(names[row]));
        Traced deals = trace(scope);
        int[] partners = data.split(RecordKind.DEALS, Dimension.PARTNER);
        BitSet active = new BitSet();
        Arrays.stream(deals.rows()).forEach(row -> active.set(partners[row]));
        BitSet others = (BitSet) active.clone();
        others.andNot(all);
        active.and(all);
        int count = active.cardinality();
        return Outcome.share(count, all.cardinality()).left(deals.left().leftOut())
                .also(new Extra("active-partners", Unit.COUNT, (double) count),
                        new Extra("unlisted-partners", Unit.COUNT, (double) others.cardinality()))
                .step(Note.of("metrics.step.share", count, all.cardinality()));
    }

    /** The deals of partners created in those months. */
    @Override
    public Traced trace(Scope scope) {
        int[] partners = scope.data().split(RecordKind.DEALS, Dimension.PARTNER);
        int[] created = scope.data().deals().days(Field.DEAL_CREATED_ON);
        Tally left = new Tally();
        int from = Span.yearBefore(scope.onDay());
        int[] rows = scope.rows(RecordKind.DEALS).stream().filter(row -> partners[row] != Blank.TEXT).filter(row -> {
            if (created[row] == Blank.DATE) {
                left.add(Reason.NO_CREATED_DATE, row);
            }
            return created[row] > from && created[row] <= scope.onDay();
        }).toArray();
        return Traced.counted(RecordKind.DEALS, rows, left);
    }
}

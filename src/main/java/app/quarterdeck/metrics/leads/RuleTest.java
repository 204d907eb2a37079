package app.quarterdeck.metrics.leads;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A qualification rule tried on past deals (L12). The rule is the filter: its matured win rate, beside that of the deals it
 * would have turned away, the share of wins it keeps and the share of losses it saves. Judged on the latest 30 % of the
 * matured deals only, so that a rule is not praised for the very deals it was made from.
 */
public final class RuleTest implements Calculation {

    private static final double HELD_BACK = 0.3;

    private final Lookup lookup;

    public RuleTest(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.DEAL_CREATED_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        int deals = scope.data().deals().size();
        if (scope.rows(RecordKind.DEALS).size() == deals) {
            return Outcome.none("needs-rule");
        }
        Traced all = heldBack(scope);
        BitSet met = new BitSet(deals);
        scope.rows(RecordKind.DEALS).stream().forEach(met::set);
        int[] won = new int[2];
        int[] count = new int[2];
        for (int i = 0; i < all.rows().length; i++) {
            int side = met.get(all.rows()[i]) ? 1 : 0;
            count[side]++;
            won[side] += all.measures()[i] > 0 ? 1 : 0;
        }
        int wins = won[0] + won[1];
        int losses = count[0] + count[1] - wins;
        return Outcome.share(won[1], count[1]).left(all.left().leftOut())
                .also(new Extra("rate-not-met", Unit.PERCENT, share(won[0], count[0])),
                        new Extra("wins-kept", Unit.PERCENT, share(won[1], wins)),
                        new Extra("losses-saved", Unit.PERCENT, share(count[0] - won[0], losses)))
                .step(Note.of("metrics.step.share", won[1], count[1]))
                .step(Note.of("metrics.step.held-back", count[0] + count[1]));
    }

    /** The held-back deals that meet the rule: 1 where won in time. */
    @Override
    public Traced trace(Scope scope) {
        Traced all = heldBack(scope);
        BitSet met = new BitSet();
        scope.rows(RecordKind.DEALS).stream().forEach(met::set);
        int[] kept = IntStream.range(0, all.rows().length).filter(i -> met.get(all.rows()[i])).toArray();
        return new Traced(all.kind(), IntStream.of(kept).map(i -> all.rows()[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> all.measures()[i]).toArray(), all.left());
    }

    private Traced heldBack(Scope scope) {
        Scope everything = scope.rows(kind -> RowSet.stretch(0, scope.data().table(kind).size()));
        Traced ripe = lookup.get("cohort-win-rate").trace(everything);
        int[] created = scope.data().deals().days(Field.DEAL_CREATED_ON);
        int keep = (int) Math.round(HELD_BACK * ripe.rows().length);
        int[] latest = IntStream.range(0, ripe.rows().length).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> created[ripe.rows()[i]]).reversed()).limit(keep)
                .mapToInt(Integer::intValue).sorted().toArray();
        return new Traced(ripe.kind(), IntStream.of(latest).map(i -> ripe.rows()[i]).toArray(),
                IntStream.of(latest).mapToDouble(i -> ripe.measures()[i]).toArray(), ripe.left());
    }

    private static @Nullable Double share(int hits, int trials) {
        return trials == 0 ? null : Double.valueOf(100.0 * hits / trials);
    }
}

package app.quarterdeck.metrics.past;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.deals.OfDeals;
import app.quarterdeck.metrics.measures.Chances;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether chances came true (P9): how far the mean chance lay above the won share, in points. Each deal counts once in each
 * band of ten points, at the first import that put it there while it was open. It counts where it was won or lost since, or
 * has been open longer than deals usually take.
 */
public final class Calibration extends OfDeals {

    private static final int BANDS = 10;
    /** A band with fewer deals is shown as not certain (catalogue, P9). */
    private static final int FEW = 20;

    /** The deals of one band. */
    private static final class Band {

        private final IntList rows = new IntList();
        private double promised;
        private int won;
    }

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        double promised = 0;
        int won = 0;
        int n = 0;
        for (Band band : bands(scope, left)) {
            promised += band.promised;
            won += band.won;
            n += band.rows.toArray().length;
        }
        if (n == 0) {
            return Outcome.none("no-rows").left(left.leftOut());
        }
        return Outcome.of(100 * (promised - won) / n, n).left(left.leftOut())
                .also(new Extra("chance-then", Unit.PERCENT, 100 * promised / n),
                        new Extra("won-share-since", Unit.PERCENT, 100.0 * won / n))
                .step(Note.of("metrics.step.calibration", Math.round(100 * promised), won, n));
    }

    /** The won share of each band that has deals, by {@code low..high} in per cent. */
    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        List<Band> bands = bands(scope, new Tally());
        for (int i = 0; i < BANDS; i++) {
            int n = bands.get(i).rows.toArray().length;
            if (n > 0) {
                parts.add(new Part(List.of(10 * i + ".." + 10 * (i + 1)),
                        Outcome.share(bands.get(i).won, n).ripe(n >= FEW)));
            }
        }
        return parts;
    }

    /** 1 where the deal was won; a deal stands once for each band it was in. */
    @Override
    public Traced trace(Scope scope) {
        Tally left = new Tally();
        IntList rows = new IntList();
        bands(scope, left).forEach(band -> {
            for (int row : band.rows.toArray()) {
                rows.add(row);
            }
        });
        int[] all = rows.toArray();
        double[] won = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            won[i] = status(scope, all[i]) == DealStatus.WON ? 1 : 0;
        }
        return new Traced(RecordKind.DEALS, all, won, left);
    }

    private static List<Band> bands(Scope scope, Tally left) {
        History history = History.of(scope.data());
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            bands.add(new Band());
        }
        int last = history.last(scope.onDay());
        List<Chances> chances = new ArrayList<>();
        for (int place = 0; place <= last; place++) {
            int day = history.days().get(place);
            chances.add(new Chances(
                    new Scope(scope.data(), scope.rows(), scope.period(), Window.of(scope.period(), day), day, null)));
        }
        Double usual = Cycle.decisionDays(scope.data());
        for (Course course : history.of(scope)) {
            if (course.row() >= 0) {
                add(scope, course, last, chances, usual, bands, left);
            }
        }
        return bands;
    }

    private static void add(Scope scope, Course course, int last, List<Chances> chances,
            @org.jspecify.annotations.Nullable Double usual, List<Band> bands, Tally left) {
        BitSet met = new BitSet();
        DealStatus now = status(scope, course.row());
        for (DealVersion said : course.versions()) {
            if (said.from() > last || !said.open() || now == DealStatus.DISQUALIFIED) {
                continue;
            }
            Double chance = chances.get(said.from()).of(said.probability(),
                    scope.data().texts().canonical(said.stage()));
            int day = History.of(scope.data()).days().get(said.from());
            if (chance == null) {
                left.add(Reason.NO_PROBABILITY, course.row());
                return;
            }
            int place = Math.clamp((int) Math.floor(chance * BANDS + 1e-9), 0, BANDS - 1);
            if (met.get(place)) {
                continue;
            }
            met.set(place);
            if (!now.decided() && (usual == null || scope.onDay() - day < usual)) {
                left.add(Reason.NOT_RIPE, course.row());
            } else {
                Band band = bands.get(place);
                band.rows.add(course.row());
                band.promised += chance;
                band.won += now == DealStatus.WON ? 1 : 0;
            }
        }
    }

    /** As known on the last counted day. */
    private static DealStatus status(Scope scope, int row) {
        DealStatus status = scope.data().deals().status(row);
        boolean later = scope.data().deals().days(Field.DEAL_CLOSED_ON)[row] > scope.onDay();
        return later ? DealStatus.OPEN : status;
    }
}

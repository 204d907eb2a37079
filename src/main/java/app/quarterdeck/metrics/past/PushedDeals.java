package app.quarterdeck.metrics.past;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.deals.OfDeals;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Of the deals that were open at one import and still there at the next, those whose expected month a later import moved on
 * at least once (P8). A later day of the same month is no push; a date that comes back after it was blank is compared with the
 * last one said.
 */
public final class PushedDeals extends OfDeals {

    @Override
    public Outcome of(Scope scope) {
        Traced traced = trace(scope);
        long deals = Arrays.stream(traced.measures()).filter(times -> times > 0).count();
        double pushes = Arrays.stream(traced.measures()).sum();
        return Outcome.share(deals, traced.rows().length).left(traced.left().leftOut())
                .also(new Extra("pushed-deals", Unit.COUNT, (double) deals), new Extra("pushes", Unit.COUNT, pushes))
                .step(Note.of("metrics.step.share", deals, traced.rows().length));
    }

    /** How often each deal was pushed. */
    @Override
    public Traced trace(Scope scope) {
        History history = History.of(scope.data());
        int last = history.last(scope.onDay());
        Tally left = new Tally();
        IntList rows = new IntList();
        IntList times = new IntList();
        for (Course course : history.of(scope)) {
            if (course.row() >= 0 && seenTwice(course, last)) {
                if (course.versions().stream().noneMatch(said -> said.open() && said.expected() != Blank.DATE)) {
                    left.add(Reason.NO_EXPECTED_DATE, course.row());
                } else {
                    rows.add(course.row());
                    times.add(pushes(course, last));
                }
            }
        }
        return new Traced(RecordKind.DEALS, rows.toArray(), Arrays.stream(times.toArray()).asDoubleStream().toArray(),
                left);
    }

    private static boolean seenTwice(Course course, int last) {
        for (int place = course.versions().getFirst().from(); place < last; place++) {
            DealVersion said = course.at(place);
            DealVersion next = course.at(place + 1);
            if (said != null && next != null && said.open() && next.present()) {
                return true;
            }
        }
        return false;
    }

    private static int pushes(Course course, int last) {
        int times = 0;
        int before = Blank.DATE;
        for (DealVersion said : course.versions()) {
            if (said.from() <= last && said.present() && said.expected() != Blank.DATE) {
                times += before != Blank.DATE && month(said.expected()).isAfter(month(before)) ? 1 : 0;
                before = said.expected();
            }
        }
        return times;
    }

    private static YearMonth month(int day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }
}

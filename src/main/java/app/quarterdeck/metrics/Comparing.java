package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Filters;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.metrics.views.Targets;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import org.jspecify.annotations.Nullable;

/** Sets a figure beside the earlier one or the target (rules G3 and G9, settled readings 2 and 3). */
final class Comparing {

    private static final double SHOWN = 0.05;

    private final Asked asked;
    private final Calculation calculation;

    Comparing(Asked asked, Calculation calculation) {
        this.asked = asked;
        this.calculation = calculation;
    }

    @Nullable
    Comparison of(Outcome now, Scope scope) {
        return switch (asked.selection().against()) {
            case null -> null;
            case TARGET -> target(now);
            case PREVIOUS -> earlier(now, scope, Against.PREVIOUS, elapsed());
            case YEAR_AGO -> earlier(now, scope, Against.YEAR_AGO, elapsed());
        };
    }

    private @Nullable Comparison target(Outcome now) {
        if (asked.metric().target() != Metric.Target.VALUE) {
            return null;
        }
        Double target = asked.target() != null ? asked.target() : recorded();
        return target == null ? null : compared(Against.TARGET, null, now.value(), target, null);
    }

    /** The target kept for just what is asked; where more than one thing is filtered by there can be none. */
    private @Nullable Double recorded() {
        String within = Filters.within(asked.selection().where());
        return within == null ? null : Targets.of(asked.data(), asked.metric(), within, asked.period());
    }

    /** What a running period makes against the whole earlier one, where that differs in the digits shown. */
    @Nullable
    Note whole(Outcome now, Scope scope) {
        Against against = asked.selection().against();
        if (!elapsed() || asked.metric().asOf() || against == null || against == Against.TARGET) {
            return null;
        }
        Double shown = earlier(now, scope, against, true).change();
        Double full = earlier(now, scope, against, false).change();
        return shown == null || full == null || Math.abs(shown - full) < SHOWN
                ? null
                : Note.of("metrics.caveat.to-date-whole", new Figure(full, changeUnit(), null));
    }

    private Comparison earlier(Outcome now, Scope scope, Against against, boolean elapsed) {
        Period period = scope.period();
        if (period.isAll()) {
            return new Comparison(against, null, false, null, null, changeUnit(), reason("nothing-before-all"));
        }
        Period before = against == Against.PREVIOUS
                ? asked.calendar().before(period)
                : asked.calendar().yearBefore(period);
        Window window = Window.earlier(before, scope, elapsed);
        Outcome then = calculation.of(scope.over(before, window));
        Integer begin = Span.history(scope.data(), calculation.kinds(scope.data()).getFirst());
        boolean tooShort = begin == null || window.from() < begin;
        Period compared = window.to() == before.to() ? before : Period.range(window.from(), window.to());
        return compared(against, compared, now.value(), then.value(), tooShort ? reason("history-too-short") : null);
    }

    private Comparison compared(Against against, @Nullable Period period, @Nullable Double now,
            @Nullable Double then, @Nullable Note reason) {
        boolean toDate = period != null && elapsed();
        Unit unit = changeUnit();
        if (now == null || then == null || reason != null) {
            return new Comparison(against, period, toDate, then, null, unit,
                    reason != null ? reason : reason(now == null ? "no-figure-now" : "no-figure-then"));
        }
        if (unit == Unit.PERCENT && then <= 0) {
            return new Comparison(against, period, toDate, then, now - then, asked.metric().unit(),
                    reason("earlier-not-positive"));
        }
        double change = unit == Unit.PERCENT ? 100 * (now - then) / Math.abs(then) : now - then;
        return new Comparison(against, period, toDate, then, change, unit, null);
    }

    private boolean elapsed() {
        return asked.toDate() && !asked.selection().wholeComparison();
    }

    private Unit changeUnit() {
        return switch (asked.metric().unit()) {
            case PERCENT, POINTS -> Unit.POINTS;
            case MONEY, COUNT, MONEY_PER_DAY -> Unit.PERCENT;
            case DAYS, HOURS, MONTHS, RATIO -> asked.metric().unit();
        };
    }

    private static Note reason(String id) {
        return Note.of("metrics.reason." + id);
    }
}

package app.quarterdeck.metrics;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Rows;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.TeamOnly;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its defaults filled in.
 *
 * @param by     the splits, after the metric's own default
 * @param toDate whether the period still runs
 */
record Asked(Metric metric, Selection selection, Data data, int asOf, Period period, List<Dimension> by,
        @Nullable Grain every, boolean toDate, @Nullable Double target) {

    private static final int DAYS_90 = 90;

    static Asked of(Metric metric, Selection chosenOnes, Data data, @Nullable Double target) {
        Selection selection = chosenOnes.where(TeamOnly.and(data, chosenOnes.where()));
        LocalDate day = selection.asOf();
        int asOf = day == null ? data.asOf() : Math.toIntExact(day.toEpochDay());
        FiscalCalendar calendar = data.settings().calendar();
        Period chosen = selection.period();
        Period period = chosen != null ? chosen : usual(metric, calendar, data, asOf);
        Dimension own = metric.makes() != null ? metric.makes() : metric.by();
        List<Dimension> by = !selection.by().isEmpty() ? selection.by() : own == null ? List.of() : List.of(own);
        Grain every = selection.every() == null ? metric.every() : selection.every();
        return new Asked(metric, selection, data, asOf, period, by, every, calendar.running(period, asOf), target);
    }

    private static Period usual(Metric metric, FiscalCalendar calendar, Data data, int asOf) {
        Metric.Stretch stretch = metric.days();
        return !data.snapshot().hasDates() ? Period.ALL : switch (stretch) {
            case null -> calendar.holding(Grain.QUARTER, asOf);
            case LAST_90_DAYS -> Period.range(asOf - DAYS_90 + 1, asOf);
            case LAST_12_MONTHS -> Period.range(Span.yearBefore(asOf) + 1, asOf);
        };
    }

    FiscalCalendar calendar() {
        return data.settings().calendar();
    }

    Scope scope(Rows rows) {
        return new Scope(data, rows, period, Window.of(period, asOf), asOf, target);
    }

    /** The days really counted, as a period. */
    Period counted(@Nullable Integer first) {
        if (period.isAll()) {
            return first == null || first > asOf ? Period.ALL : Period.range(first, asOf);
        }
        return asOf >= period.to() || asOf < period.from() ? period : Period.range(period.from(), asOf);
    }
}

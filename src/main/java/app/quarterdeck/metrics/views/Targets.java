package app.quarterdeck.metrics.views;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import org.jspecify.annotations.Nullable;

/** Targets typed or imported for a metric, a scope and a period (settled reading 7: a running period's target is whole). */
public final class Targets {

    private static final String REVENUE = "total-revenue";

    private Targets() {
    }

    /**
     * The target of revenue of just the rows of a scope, for its period: the caller's, else the one recorded for exactly
     * these days, else those that lie inside them added up; null where there is none, for the target of everything is none
     * of a part. Several for the same days: the last one counts.
     */
    public static @Nullable Double revenue(Scope scope) {
        String within = scope.rows().within();
        return scope.target() != null
                ? scope.target()
                : within == null ? null : of(scope.data(), REVENUE, within, scope.period());
    }

    /** Why {@link #revenue} found none. */
    public static Note missing(Scope scope) {
        return Note.of("metrics.reason." + ("".equals(scope.rows().within())
                ? "needs-target-revenue"
                : "needs-target-part"));
    }

    /**
     * The target of a metric: the one recorded for exactly these days; else, where figures of parts add up, those inside
     * the days added up, and where they do not, the one of the shortest days around them, for it holds for each part too.
     *
     * @param within the scope as written, {@code territory=North}; empty = everything
     */
    public static @Nullable Double of(Data data, Metric metric, String within, Period period) {
        return metric.addsUp()
                ? of(data, metric.id(), within, period)
                : around(data, metric.id(), within, period);
    }

    private static @Nullable Double of(Data data, String metric, String within, Period period) {
        FactTable table = data.table(RecordKind.TARGETS);
        int[] from = table.days(Field.TARGET_FROM);
        double[] values = table.numbers(Field.TARGET_VALUE);
        Double exact = null;
        double inside = 0;
        boolean any = false;
        for (int row = 0; row < table.size(); row++) {
            boolean known = isOf(data, row, metric, within);
            int end = end(table, row);
            if (known && from[row] == period.from() && end == period.to()) {
                exact = values[row];
            } else if (known && from[row] >= period.from() && end <= period.to() && !period.isAll()) {
                inside += values[row];
                any = true;
            }
        }
        return exact != null ? exact : any ? Double.valueOf(inside) : null;
    }

    private static @Nullable Double around(Data data, String metric, String within, Period period) {
        FactTable table = data.table(RecordKind.TARGETS);
        int[] from = table.days(Field.TARGET_FROM);
        Double found = null;
        int shortest = Integer.MAX_VALUE;
        for (int row = 0; row < table.size() && !period.isAll(); row++) {
            int end = end(table, row);
            if (isOf(data, row, metric, within) && from[row] <= period.from() && end >= period.to()
                    && end - from[row] <= shortest) {
                shortest = end - from[row];
                found = table.numbers(Field.TARGET_VALUE)[row];
            }
        }
        return found;
    }

    private static int end(FactTable table, int row) {
        int to = table.days(Field.TARGET_TO)[row];
        return to == Blank.DATE ? table.days(Field.TARGET_FROM)[row] : to;
    }

    private static boolean isOf(Data data, int row, String metric, String within) {
        FactTable table = data.table(RecordKind.TARGETS);
        if (table.days(Field.TARGET_FROM)[row] == Blank.DATE || Double.isNaN(table.numbers(Field.TARGET_VALUE)[row])) {
            return false;
        }
        String named = data.texts().text(table.codes(Field.TARGET_METRIC)[row]);
        String held = data.texts().text(table.codes(Field.TARGET_SCOPE)[row]);
        return Names.key(named.isEmpty() ? REVENUE : named).equals(metric)
                && Names.key(held).equals(Names.key(within));
    }
}

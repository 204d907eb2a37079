package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.Money;
import org.jspecify.annotations.Nullable;

/** The days of a deal from its start to its close. */
record CycleMeasure(Cycle cycle) implements Measure {

    @Override
    public @Nullable Reason missing(int row) {
        return cycle.missing(row);
    }

    @Override
    public double value(int row) {
        return cycle.days(row);
    }

    @Override
    public void addTo(MoneySum sum, int row) {
        sum.add(Money.ONE * cycle.days(row));
    }

    @Override
    public int keep(int[] rows, int count, Tally left) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            Reason reason = cycle.missing(row);
            if (reason == null) {
                rows[kept++] = row;
            } else {
                left.add(reason, row);
            }
        }
        return kept;
    }

    @Override
    public void addTo(MoneySum sum, int[] rows, int from, int to) {
        long days = 0;
        for (int i = from; i < to; i++) {
            days += cycle.days(rows[i]);
        }
        sum.add(Money.ONE * days);
    }

    @Override
    public int[] whole(int[] rows, int from, int to) {
        int[] days = new int[to - from];
        for (int i = from; i < to; i++) {
            days[i - from] = cycle.days(rows[i]);
        }
        return days;
    }
}

package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.MoneySums;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Money;
import org.jspecify.annotations.Nullable;

/** An amount, or what it is above another one. */
record MoneyMeasure(Amounts amounts, @Nullable Amounts less) implements Measure {

    @Override
    public @Nullable Reason missing(int row) {
        Reason reason = amounts.missing(row);
        return reason == null && less != null ? less.missing(row) : reason;
    }

    @Override
    public boolean everywhere() {
        return amounts.complete() && (less == null || less.complete());
    }

    @Override
    public double value(int row) {
        long other = less == null ? 0 : less.values()[row];
        return (amounts.values()[row] - other) / (double) Money.ONE;
    }

    @Override
    public void addTo(MoneySum sum, int row) {
        sum.add(amounts.values()[row]);
        if (less != null) {
            sum.add(-less.values()[row]);
        }
    }

    @Override
    public int keep(int[] rows, int count, Tally left) {
        long[] values = amounts.values();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            Reason reason = values[row] != Blank.MONEY && less == null ? null : missing(row);
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
        add(sum, amounts, 1, rows, from, to);
        if (less != null) {
            add(sum, less, -1, rows, from, to);
        }
    }

    @Override
    public void addTo(MoneySums sums, int[] cells, int[] rows, int count) {
        add(sums, amounts, 1, cells, rows, count);
        if (less != null) {
            add(sums, less, -1, cells, rows, count);
        }
    }

    private static void add(MoneySum sum, Amounts amounts, int sign, int[] rows, int from, int to) {
        long[] values = amounts.values();
        long part = 0;
        if (amounts.fits(to - from)) {
            for (int i = from; i < to; i++) {
                part += values[rows[i]];
            }
            sum.add(sign * part);
            return;
        }
        for (int i = from; i < to; i++) {
            long value = sign * values[rows[i]];
            long next = part + value;
            if (((part ^ next) & (value ^ next)) < 0) {
                sum.add(part);
                next = value;
            }
            part = next;
        }
        sum.add(part);
    }

    private static void add(MoneySums sums, Amounts amounts, int sign, int[] cells, int[] rows, int count) {
        long[] values = amounts.values();
        if (amounts.fits(count)) {
            long[] parts = new long[sums.size()];
            for (int i = 0; i < count; i++) {
                parts[cells[i]] += values[rows[i]];
            }
            for (int cell = 0; cell < parts.length; cell++) {
                sums.add(cell, sign * parts[cell]);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            sums.add(cells[i], sign * values[rows[i]]);
        }
    }
}

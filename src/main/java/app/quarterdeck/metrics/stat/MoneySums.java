package app.quarterdeck.metrics.stat;

import org.jspecify.annotations.Nullable;

/** An exact sum of ten-thousandths for each of many cells; as {@link MoneySum}, without an object where a long holds it. */
public final class MoneySums {

    private final long[] sums;
    private @Nullable MoneySum @Nullable [] beyond;

    public MoneySums(int cells) {
        this.sums = new long[cells];
    }

    /** How many cells there are. */
    public int size() {
        return sums.length;
    }

    public void add(int cell, long tenThousandths) {
        long next = sums[cell] + tenThousandths;
        if (((sums[cell] ^ next) & (tenThousandths ^ next)) < 0) {
            beyond(cell).add(sums[cell]);
            next = tenThousandths;
        }
        sums[cell] = next;
    }

    /** Where a cell's amounts go that are no whole ten-thousandths, or too many for a long. */
    public MoneySum beyond(int cell) {
        @Nullable
        MoneySum[] all = beyond;
        if (all == null) {
            all = new @Nullable MoneySum[sums.length];
            beyond = all;
        }
        MoneySum own = all[cell];
        if (own == null) {
            own = new MoneySum();
            all[cell] = own;
        }
        return own;
    }

    /** Currency units. */
    public double units(int cell) {
        MoneySum sum = new MoneySum();
        sum.add(sums[cell]);
        @Nullable
        MoneySum[] all = beyond;
        MoneySum more = all == null ? null : all[cell];
        if (more != null) {
            sum.add(more.exact());
        }
        return sum.units();
    }
}

package app.quarterdeck.metrics.deals;

import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Interval;
import org.jspecify.annotations.Nullable;

/** How often each number of days occurs: medians of many overlapping groups without sorting any of them. */
final class DayCounts {

    private final int[] counts;
    private int size;

    DayCounts(int longest) {
        this.counts = new int[longest + 1];
    }

    void add(int days) {
        counts[days]++;
        size++;
    }

    int size() {
        return size;
    }

    /** All of these that are not among the others. */
    DayCounts without(DayCounts others) {
        DayCounts rest = new DayCounts(counts.length - 1);
        for (int i = 0; i < counts.length; i++) {
            rest.counts[i] = counts[i] - others.counts[i];
        }
        rest.size = size - others.size;
        return rest;
    }

    /** Middle value, mean of the two middle ones where the number is even; at least one value. */
    double median() {
        return (ranked((size + 1) / 2) + ranked(size / 2 + 1)) / 2.0;
    }

    /** Order-statistic interval of the median; null where there are too few values. */
    @Nullable
    Interval interval() {
        int[] ranks = Spread.ranks(size, 0.5);
        return ranks == null ? null : new Interval(ranked(ranks[0]), ranked(ranks[1]));
    }

    private int ranked(int rank) {
        int seen = 0;
        for (int days = 0; days < counts.length; days++) {
            seen += counts[days];
            if (seen >= rank) {
                return days;
            }
        }
        throw new IllegalStateException("rank " + rank + " of " + size);
    }
}

package app.quarterdeck.metrics.stat;

import app.quarterdeck.base.Note;
import java.util.Arrays;

/** Medians of times of which some have not ended: those count as longer than all others, they are not left out. */
public final class Waiting {

    private Waiting() {
    }

    /**
     * @param ended   times that ended, in any order; sorted by the call
     * @param waiting how many have not ended
     * @param reason  id of the reason where more than half have not
     */
    public static Outcome median(double[] ended, int waiting, String reason) {
        Arrays.sort(ended);
        int n = ended.length + waiting;
        if (n == 0) {
            return Outcome.of(null, 0);
        }
        double[] all = Arrays.copyOf(ended, n);
        Arrays.fill(all, ended.length, n, Double.POSITIVE_INFINITY);
        double middle = (all[(n - 1) / 2] + all[n / 2]) / 2;
        if (Double.isInfinite(middle)) {
            Outcome none = Outcome.none(reason, waiting, n);
            return new Outcome(null, n, null, none.noData(), none.left(), none.also(), none.steps(), none.caveats(),
                    true);
        }
        int[] ranks = Spread.ranks(n, 0.5);
        boolean known = ranks != null && Double.isFinite(all[ranks[1] - 1]);
        return Outcome.of(middle, n).within(known ? Spread.around(all, 0.5) : null)
                .step(Note.of("metrics.step.waiting", ended.length, waiting));
    }
}

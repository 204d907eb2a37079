package app.quarterdeck.metrics.stat;

import java.util.Arrays;

/**
 * Tells findings from luck where many things were compared at once: the step-up procedure of Benjamini and Hochberg (1995),
 * which keeps the expected share of false ones among those it lets through below a rate.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {
    }

    /**
     * @param chances p-values, 0–1, in any order
     * @param rate    the share of false findings accepted, 0–1
     * @return which of them pass, in the same order
     */
    public static boolean[] screen(double[] chances, double rate) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        double limit = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] <= rate * (i + 1) / sorted.length) {
                limit = sorted[i];
            }
        }
        boolean[] kept = new boolean[chances.length];
        for (int i = 0; i < chances.length; i++) {
            kept[i] = chances[i] <= limit;
        }
        return kept;
    }
}

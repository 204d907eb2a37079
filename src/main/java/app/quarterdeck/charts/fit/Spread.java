package app.quarterdeck.charts.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Words that stand beside marks, moved apart along one line just as far as needed so that none covers another. */
public final class Spread {

    private Spread() {
    }

    /**
     * The centres after moving: in the order given, at least half of both sizes and a gap apart, inside the bounds as far
     * as all of them fit.
     */
    public static List<Double> apart(List<Double> wanted, List<Double> sizes, double gap, double min, double max) {
        Integer[] order = IntStream.range(0, wanted.size()).boxed().sorted(Comparator.comparing(wanted::get))
                .toArray(Integer[]::new);
        Double[] placed = new Double[wanted.size()];
        double free = min;
        for (int i : order) {
            double start = Math.max(free, wanted.get(i) - sizes.get(i) / 2);
            placed[i] = start + sizes.get(i) / 2;
            free = start + sizes.get(i) + gap;
        }
        double end = max;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            double centre = Math.min(placed[i], end - sizes.get(i) / 2);
            placed[i] = centre;
            end = centre - sizes.get(i) / 2 - gap;
        }
        return new ArrayList<>(List.of(placed));
    }

    /**
     * Which of many labels along an axis are written: the last and every k-th before it, k as small as their widths
     * allow.
     */
    public static int step(double widest, double pitch) {
        return Math.max(1, (int) Math.ceil(widest / Math.max(1, pitch)));
    }
}

package app.quarterdeck.report.text;

import java.util.Arrays;

/** Shares a width among columns so that short ones keep their words on a line and long ones get the rest. */
public final class ColumnWidths {

    private ColumnWidths() {
    }

    /**
     * @param natural width each column would take on one line
     * @param total   to be shared
     * @return widths that add up to {@code total}
     */
    public static double[] share(double[] natural, double total) {
        double[] widths = natural.clone();
        double needed = Arrays.stream(natural).sum();
        if (needed <= total) {
            // room to spare goes where the words are
            for (int i = 0; i < widths.length; i++) {
                widths[i] += (total - needed) * (needed == 0 ? 1.0 / widths.length : natural[i] / needed);
            }
            return widths;
        }
        double rest = total;
        double weight = 0;
        double fair = total / Math.max(1, natural.length);
        for (double width : natural) {
            rest -= width <= fair ? width : 0;
            weight += width <= fair ? 0 : Math.sqrt(width);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = natural[i] <= fair ? natural[i] : rest * Math.sqrt(natural[i]) / weight;
        }
        return widths;
    }
}

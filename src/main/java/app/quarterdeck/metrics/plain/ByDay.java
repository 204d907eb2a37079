package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.basis.Window;
import java.util.Arrays;
import java.util.List;

/** Selected rows sorted into stretches of days that lie side by side, by counting. */
final class ByDay {

    private final int[] rows;
    private final int[] starts;

    ByDay(Selected selected, int[] days, List<Window> windows) {
        int[] ends = windows.stream().mapToInt(Window::to).toArray();
        int first = windows.getFirst().from();
        int[] cell = new int[selected.count()];
        int[] counts = new int[windows.size() + 1];
        for (int i = 0; i < cell.length; i++) {
            int day = days[selected.rows()[i]];
            cell[i] = day < first || day > ends[ends.length - 1] ? -1 : cell(ends, day);
            if (cell[i] >= 0) {
                counts[cell[i] + 1]++;
            }
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        this.starts = counts;
        this.rows = new int[counts[counts.length - 1]];
        int[] next = counts.clone();
        for (int i = 0; i < cell.length; i++) {
            if (cell[i] >= 0) {
                rows[next[cell[i]]++] = selected.rows()[i];
            }
        }
    }

    int[] rows() {
        return rows;
    }

    int from(int part) {
        return starts[part];
    }

    int to(int part) {
        return starts[part + 1];
    }

    private static int cell(int[] ends, int day) {
        int at = Arrays.binarySearch(ends, day);
        return at >= 0 ? at : -at - 1;
    }
}

package app.quarterdeck.metrics.plain;

/** Selected rows sorted into cells by counting, so that each cell is a stretch of one list. */
final class Sorted {

    private final int[] rows;
    private final int[] starts;

    /**
     * @param cells by row, counted from {@code first}; rows in none of them are left away
     * @param count of the cells
     */
    Sorted(Selected selected, int[] cells, int first, int count) {
        int[] all = selected.rows();
        this.starts = new int[count + 1];
        for (int i = 0; i < selected.count(); i++) {
            int cell = cells[all[i]] - first;
            if (cell >= 0 && cell < count) {
                starts[cell + 1]++;
            }
        }
        for (int i = 1; i <= count; i++) {
            starts[i] += starts[i - 1];
        }
        this.rows = new int[starts[count]];
        int[] next = starts.clone();
        for (int i = 0; i < selected.count(); i++) {
            int cell = cells[all[i]] - first;
            if (cell >= 0 && cell < count) {
                rows[next[cell]++] = all[i];
            }
        }
    }

    int[] rows() {
        return rows;
    }

    /** Where the rows of a cell begin; one past the last cell: where the list ends. */
    int start(int cell) {
        return starts[cell];
    }
}

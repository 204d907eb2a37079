package app.quarterdeck.metrics.plain;

/** Selected rows sorted into cells by counting, so that each cell is a stretch of one list. */
final class Sorted {

    private final int[] rows;
    private final int[] starts;

    /**
     * @param cells by position among the selected; rows in none of the first {@code count} are left away
     */
    Sorted(Selected selected, int[] cells, int count) {
        this.starts = new int[count + 1];
        for (int cell : cells) {
            if (cell >= 0 && cell < count) {
                starts[cell + 1]++;
            }
        }
        for (int i = 1; i <= count; i++) {
            starts[i] += starts[i - 1];
        }
        this.rows = new int[starts[count]];
        int[] next = starts.clone();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] >= 0 && cells[i] < count) {
                rows[next[cells[i]]++] = selected.rows()[i];
            }
        }
    }

    /** One cell a day, the first being {@code first}. */
    static Sorted byDay(Selected selected, int[] days, int first, int count) {
        int[] cells = new int[selected.count()];
        for (int i = 0; i < cells.length; i++) {
            int day = days[selected.rows()[i]];
            cells[i] = day < first ? -1 : day - first;
        }
        return new Sorted(selected, cells, count);
    }

    int[] rows() {
        return rows;
    }

    /** Where the rows of a cell begin; one past the last cell: where the list ends. */
    int start(int cell) {
        return starts[cell];
    }
}

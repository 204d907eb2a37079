package app.quarterdeck.metrics.basis;

import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.model.record.Blank;
import java.util.Arrays;
import java.util.List;

/**
 * Rows by a window of days. Never change the arrays.
 *
 * @param inside  the rows that count: of all data those without a day too
 * @param outside the rows to be told about where they fulfil the conditions: without a day, or after the last day of all data
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record Dated(int[] inside, int[] outside) {

    static Dated of(List<RowSet> stretches, int[] days, Window window) {
        int[] rows = listed(stretches);
        boolean undated = window.undated();
        int first = undated ? Blank.DATE : window.from();
        int last = window.to();
        IntList outside = new IntList();
        int kept = 0;
        for (int row : rows) {
            int day = days[row];
            if (day >= first && day <= last) {
                rows[kept++] = row;
            } else if (undated || day == Blank.DATE) {
                outside.add(row);
            }
        }
        return new Dated(Arrays.copyOf(rows, kept), outside.toArray());
    }

    /** The rows of several sets, one after the other. */
    public static int[] listed(List<RowSet> stretches) {
        int[] rows = new int[stretches.stream().mapToInt(RowSet::size).sum()];
        int at = 0;
        for (RowSet stretch : stretches) {
            stretch.copyTo(rows, at);
            at += stretch.size();
        }
        return rows;
    }
}

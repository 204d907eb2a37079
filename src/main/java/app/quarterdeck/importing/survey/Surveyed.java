package app.quarterdeck.importing.survey;

import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.typing.ColumnProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * A table found in a grid, every cell of it looked at once.
 *
 * @param headerRow number of the row of headings, 0 for none
 * @param firstRow  number of the first row of data
 * @param lastRow   number of the last row that belongs to the table
 * @param rows      rows of data, skipped ones included
 * @param sure      whether it is plain that the headings are headings
 * @param heading   the cells of the first row of the table as text, for questions
 */
public record Surveyed(Grid grid, long headerRow, long firstRow, long lastRow, RowShape shape, ColumnNames names,
        List<ColumnProfile> profiles, long rows, List<Skipped> skipped, boolean sure, List<String> heading) {

    /** Whether the other one has the same headings in the same place. */
    public boolean startsAs(Surveyed other) {
        return headerRow == other.headerRow && firstRow == other.firstRow && shape.equals(other.shape)
                && names.names().equals(other.names.names());
    }

    /** Its columns without those at the ends that hold nothing: where wholly blank columns stand between, several. */
    public List<int[]> blocks() {
        List<int[]> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= profiles.size(); i++) {
            boolean blank = i == profiles.size()
                    || (profiles.get(i).empty() && (i >= heading.size() || heading.get(i).isBlank()));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                blocks.add(new int[]{start, i - 1});
                start = -1;
            }
        }
        return blocks;
    }
}

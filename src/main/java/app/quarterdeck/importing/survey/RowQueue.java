package app.quarterdeck.importing.survey;

import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a cursor that are not blank, with a look at those to come. Rows are copied only where looked ahead.
 */
final class RowQueue {

    private final GridCursor cursor;
    private final List<GridRow> ahead = new ArrayList<>();
    private final List<Boolean> gaps = new ArrayList<>();
    private GridRow row;
    private boolean gap;
    private final boolean numbered;
    private long last = -1;

    /** @param numbered each row has the number after the last one, so that a number left out is a blank row */
    RowQueue(GridCursor cursor, boolean numbered) {
        this.cursor = cursor;
        this.numbered = numbered;
        row = cursor.row();
    }

    boolean next() {
        if (!ahead.isEmpty()) {
            row = ahead.removeFirst();
            gap = gaps.removeFirst();
            return true;
        }
        boolean more = advance();
        row = cursor.row();
        return more;
    }

    private boolean advance() {
        gap = false;
        while (cursor.next()) {
            if (cursor.row().fault() != null || !cursor.row().blank()) {
                gap |= numbered && last >= 0 && cursor.row().number() > last + 1;
                last = cursor.row().number();
                return true;
            }
            gap = true;
        }
        return false;
    }

    /** The row moved to; may be overwritten by {@link #next()}. */
    GridRow row() {
        return row;
    }

    /** At least one blank row stands right above. */
    boolean afterGap() {
        return gap;
    }

    /** Up to {@code most} rows after the current one, which stays current. */
    List<GridRow> ahead(int most) {
        if (ahead.size() < most) {
            boolean gapBefore = gap;
            row = row.copy();
            while (ahead.size() < most && advance()) {
                ahead.add(cursor.row().copy());
                gaps.add(gap);
            }
            gap = gapBefore;
        }
        return ahead.subList(0, Math.min(most, ahead.size()));
    }
}

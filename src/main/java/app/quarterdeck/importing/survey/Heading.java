package app.quarterdeck.importing.survey;

import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.typing.ColumnProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the headings of a table are.
 *
 * @param at    index in the rows looked at, -1 where there are no headings
 * @param first index of the first row of data
 * @param width columns of the table
 * @param sure  false where the user should say whether that row is headings or data
 */
record Heading(int at, int first, int width, boolean sure) {

    /** Finds the headings among the first rows that are not blank. */
    static Heading find(List<GridRow> rows, ReadOptions options, boolean exact) {
        int width = usualWidth(rows);
        if (options.header() > 0) {
            int at = 0;
            while (at < rows.size() - 1 && rows.get(at).number() < options.header()) {
                at++;
            }
            return new Heading(at, at + 1, widthFrom(rows, at, width, exact), true);
        }
        int least = width < 2 ? 1 : Math.max(2, (width + 1) / 2);
        int at = 0;
        while (at < rows.size() - 1 && rows.get(at).filled() < least) {
            at++;
        }
        if (options.header() == ReadOptions.NO_HEADER) {
            return new Heading(-1, at, widthFrom(rows, at, width, exact), true);
        }
        int better = fuller(rows, at, width);
        if (better != at) {
            return new Heading(better, better + 1, widthFrom(rows, better, width, exact), true);
        }
        return judge(rows, at, widthFrom(rows, at, width, exact));
    }

    /** The width most rows have; the larger of two that are equally frequent. */
    private static int usualWidth(List<GridRow> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        int usual = 1;
        for (GridRow row : rows) {
            widths.merge(Math.max(1, row.filledWidth()), 1, Integer::sum);
        }
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            int count = each.getValue();
            int most = widths.getOrDefault(usual, 0);
            if (count > most || (count == most && each.getKey() > usual)) {
                usual = each.getKey();
            }
        }
        return usual;
    }

    /** In a text file the headings say how many columns there are; in a sheet cells may stand beyond them. */
    private static int widthFrom(List<GridRow> rows, int at, int usual, boolean exact) {
        GridRow heading = rows.get(at);
        if (exact) {
            return heading.width();
        }
        int width = Math.max(usual, heading.filledWidth());
        for (GridRow row : rows.subList(at, rows.size())) {
            width = Math.max(width, row.filledWidth());
        }
        return width;
    }

    /** A title of two cells stands above the headings: take the first full row of words after it. */
    private static int fuller(List<GridRow> rows, int at, int width) {
        if (rows.get(at).filled() >= width) {
            return at;
        }
        for (int i = at + 1; i < Math.min(at + 4, rows.size() - 1); i++) {
            GridRow row = rows.get(i);
            if (row.filled() >= width && typedCells(row) == 0 && typedCells(rows.get(i + 1)) > 0) {
                return i;
            }
        }
        return at;
    }

    private static Heading judge(List<GridRow> rows, int at, int width) {
        GridRow row = rows.get(at);
        int typed = typedCells(row);
        if (typed == 0) {
            return new Heading(at, at + 1, width, true);
        }
        if (typed == row.filled() && !mayBeHeadings(row)) {
            return new Heading(-1, at, width, true);
        }
        if (rows.size() == at + 1) {
            return new Heading(-1, at, width, false);
        }
        boolean likeBelow = false;
        for (int i = 0; i < row.width(); i++) {
            if (!cell(row, i).holdsFigures()) {
                continue;
            }
            ColumnProfile below = new ColumnProfile();
            for (GridRow each : rows.subList(at + 1, rows.size())) {
                below.add(each, i);
            }
            likeBelow |= below.typed() && below.dated() == cell(row, i).dated();
        }
        if (!likeBelow) {
            return new Heading(at, at + 1, width, true);
        }
        boolean headings = mayBeHeadings(row) && typed < row.filled();
        return new Heading(headings ? at : -1, headings ? at + 1 : at, width, false);
    }

    /** Figures that also stand over columns: years and months. */
    private static boolean mayBeHeadings(GridRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (cell(row, i).holdsFigures() && !row.text(i).strip().matches("(19|20)\\d\\d|[1-9]|1[0-2]")) {
                return false;
            }
        }
        return true;
    }

    private static ColumnProfile cell(GridRow row, int cell) {
        ColumnProfile one = new ColumnProfile();
        one.add(row, cell);
        return one;
    }

    private static int typedCells(GridRow row) {
        int typed = 0;
        for (int i = 0; i < row.width(); i++) {
            typed += cell(row, i).holdsFigures() ? 1 : 0;
        }
        return typed;
    }

    /** A row that could be headings: at least two different words and nothing else. */
    static boolean like(GridRow row) {
        Set<String> words = new HashSet<>();
        int filled = 0;
        for (int i = 0; i < row.width(); i++) {
            if (row.blank(i)) {
                continue;
            }
            filled++;
            words.add(row.text(i));
            if (cell(row, i).holdsFigures()) {
                return false;
            }
        }
        return filled >= 2 && words.size() == filled;
    }
}

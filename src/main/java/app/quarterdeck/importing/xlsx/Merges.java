package app.quarterdeck.importing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of a sheet that are merged downwards. Of a merged block only the top left cell holds a value. */
final class Merges {

    /** So many are filled down; a sheet with more uses merging for its looks. */
    private static final int MOST = 100_000;

    /** Rows and column of a merged block, the last row included. */
    record Block(int firstRow, int lastRow, int column) {
    }

    private final NavigableMap<Integer, List<Block>> byFirstRow = new TreeMap<>();
    private int count;

    void add(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0 || count >= MOST) {
            return;
        }
        int firstRow = row(reference, 0, colon);
        int lastRow = row(reference, colon + 1, reference.length());
        int column = column(reference, 0, colon);
        if (firstRow > 0 && lastRow > firstRow && column >= 0) {
            byFirstRow.computeIfAbsent(firstRow, row -> new ArrayList<>()).add(new Block(firstRow, lastRow, column));
            count++;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Block> startingAt(int row) {
        return byFirstRow.getOrDefault(row, List.of());
    }

    /** Column index of a cell reference such as {@code AB12}; −1 where it has none or is beyond any sheet. */
    static int column(CharSequence reference, int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
                if (column > SheetCursor.MOST_COLUMNS) {
                    return -1;
                }
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    private static int row(String reference, int from, int to) {
        int start = from;
        while (start < to && !Character.isDigit(reference.charAt(start))) {
            start++;
        }
        String digits = reference.substring(start, to);
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}

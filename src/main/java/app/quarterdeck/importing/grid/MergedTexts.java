package app.quarterdeck.importing.grid;

import java.util.HashMap;
import java.util.Map;

/** Gives the cells below the top one of a merged block its text. Numbers are not repeated: they would be summed. */
public final class MergedTexts {

    private final Map<Integer, Text> texts = new HashMap<>();

    private record Text(long lastRow, String text) {
    }

    /** The block that begins in a cell of {@code row} reaches down to {@code lastRow}. */
    public void begin(GridRow row, int column, long lastRow) {
        if (!row.blank(column) && row.kind(column) == CellKind.TEXT) {
            texts.put(column, new Text(lastRow, row.text(column)));
        }
    }

    /** Fills the blank cells of a row that lie in a block; a blank row stays blank. Returns how many were filled. */
    public int fill(GridRow row) {
        texts.values().removeIf(each -> each.lastRow() < row.number());
        if (texts.isEmpty() || row.blank()) {
            return 0;
        }
        GridRow before = row.copy();
        row.begin(before.number());
        int width = Math.max(before.width(), texts.keySet().stream().mapToInt(c -> c + 1).max().orElse(0));
        int filled = 0;
        for (int i = 0; i < width; i++) {
            Text text = before.blank(i) ? texts.get(i) : null;
            if (text != null) {
                row.add(CellKind.TEXT, text.text());
                filled++;
            } else if (i < before.width()) {
                row.add(before.kind(i), before.chars(), before.start(i), before.end(i) - before.start(i));
            } else {
                row.padTo(i + 1);
            }
        }
        if (before.fault() != null) {
            row.fault(before.fault());
        }
        return filled;
    }
}

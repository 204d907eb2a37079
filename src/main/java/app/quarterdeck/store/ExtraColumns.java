package app.quarterdeck.store;

import app.quarterdeck.store.code.Bytes;
import app.quarterdeck.store.code.Extras;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a batch that no field took, on their way into the extras of its records. A column whose texts hardly
 * repeat, such as an amount or a remark, would only swell the dictionary: its texts are written out.
 */
final class ExtraColumns {

    private static final int ENOUGH = 2_000;

    private final ImportTransaction transaction;
    private final int[] headings;
    private final int[] order;
    private final int[] filled;
    private final int[] added;
    private final Bytes out = new Bytes();

    ExtraColumns(ImportTransaction transaction, List<String> names) {
        this.transaction = transaction;
        this.headings = new int[names.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = transaction.code(names.get(i));
        }
        this.order = IntStream.range(0, headings.length).boxed().sorted(Comparator.comparingInt(i -> headings[i]))
                .mapToInt(i -> i).toArray();
        this.filled = new int[headings.length];
        this.added = new int[headings.length];
    }

    /** @param texts for each heading its text, empty = blank */
    byte @Nullable [] write(String[] texts) {
        out.clear();
        for (int i : order) {
            if (texts[i].isEmpty()) {
                continue;
            }
            if (hardlyRepeats(i)) {
                Extras.text(out, headings[i], texts[i]);
            } else {
                Extras.code(out, headings[i], counted(i, texts[i]));
            }
        }
        return out.written();
    }

    /**
     * What a record has once these columns say what they say in a row; its own bytes where that is the same. Columns of
     * other files stay.
     */
    byte @Nullable [] merge(byte @Nullable [] old, String[] texts) {
        SortedMap<Integer, Object> values = Extras.read(old);
        boolean changed = false;
        for (int i = 0; i < headings.length; i++) {
            Object before = values.get(headings[i]);
            if (texts[i].isEmpty()) {
                changed |= values.remove(headings[i]) != null;
            } else if (!means(before, texts[i])) {
                values.put(headings[i], hardlyRepeats(i) ? texts[i] : (Object) counted(i, texts[i]));
                changed = true;
            }
        }
        return changed ? Extras.write(values) : old;
    }

    private boolean means(@Nullable Object value, String text) {
        return value instanceof Integer code ? transaction.hasCode(text, code) : text.equals(value);
    }

    private boolean hardlyRepeats(int column) {
        return filled[column] >= ENOUGH && added[column] * 2 > filled[column];
    }

    private int counted(int column, String text) {
        int before = transaction.texts();
        int code = transaction.code(text);
        filled[column]++;
        added[column] += transaction.texts() - before;
        return code;
    }
}

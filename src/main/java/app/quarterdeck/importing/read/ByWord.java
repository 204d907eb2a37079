package app.quarterdeck.importing.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known of the texts of each column, by {@link TypedRows#word}: the few there are come a million times. */
public final class ByWord<T> {

    private final @Nullable Object[][] known;

    public ByWord(int columns) {
        known = new @Nullable Object[columns][0];
    }

    /** Null where nothing is known, as of all texts without a number. */
    @SuppressWarnings("unchecked") // only put puts
    public @Nullable T get(int column, int word) {
        @Nullable
        Object[] ofColumn = known[column];
        return word < 0 || word >= ofColumn.length ? null : (T) ofColumn[word];
    }

    public void put(int column, int word, T value) {
        if (word >= known[column].length) {
            known[column] = Arrays.copyOf(known[column], Math.max(16, word * 2));
        }
        if (word >= 0) {
            known[column][word] = value;
        }
    }
}

package app.quarterdeck.importing.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives equal texts as the same object where they repeat, so that a column of a few names makes a few strings. */
final class TextCache {

    private static final int SIZE = 1 << 11;
    private static final int LONGEST = 64;
    private static final int TRIAL = 1 << 14;

    private final @Nullable String[] kept = new @Nullable String[SIZE];
    /** The characters of those kept: compared many times as fast as those within a text. */
    private final char[][] written = new char[SIZE][];
    private int looks;
    private int hits;
    private boolean useless;

    String get(char[] chars, int start, int end) {
        int length = end - start;
        if (useless || length > LONGEST) {
            return new String(chars, start, length);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
        String known = kept[slot];
        looks++;
        if (known != null && Arrays.equals(written[slot], 0, written[slot].length, chars, start, end)) {
            hits++;
            return known;
        }
        useless = looks == TRIAL && hits < TRIAL / 8;
        String made = new String(chars, start, length);
        kept[slot] = made;
        written[slot] = Arrays.copyOfRange(chars, start, end);
        return made;
    }
}

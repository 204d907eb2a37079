package app.quarterdeck.importing.file;

import org.jspecify.annotations.Nullable;

/** Gives equal texts as the same object where they repeat, so that a column of a few names makes a few strings. */
final class TextCache {

    private static final int SIZE = 1 << 11;
    private static final int LONGEST = 64;
    private static final int TRIAL = 1 << 14;

    private final @Nullable String[] kept = new @Nullable String[SIZE];
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
        if (known != null && same(known, chars, start, length)) {
            hits++;
            return known;
        }
        useless = looks == TRIAL && hits < TRIAL / 8;
        String made = new String(chars, start, length);
        kept[slot] = made;
        return made;
    }

    private static boolean same(String known, char[] chars, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}

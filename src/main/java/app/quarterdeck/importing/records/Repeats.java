package app.quarterdeck.importing.records;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds identities that come more than once with different content. Keeps 16 bytes a record, so that a file of a million
 * rows can be checked before anything is written.
 */
final class Repeats {

    private long[] keys = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    private int size;
    private final Set<Long> contradicted = new HashSet<>();

    void add(String identity, long content) {
        long key = key(identity);
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(keys, key);
        if (keys[at] == 0) {
            keys[at] = key;
            contents[at] = content;
            size++;
        } else if (contents[at] != content) {
            contradicted.add(key);
        }
    }

    boolean sameContradictions(Repeats other) {
        return contradicted.equals(other.contradicted);
    }

    boolean contradicted(String identity) {
        return !contradicted.isEmpty() && contradicted.contains(key(identity));
    }

    /** What is asked later needs only the few that were found. */
    void forgetOthers() {
        keys = new long[2];
        contents = new long[2];
        size = 0;
    }

    private static long key(String identity) {
        long key = Hash.of(1, identity);
        return key == 0 ? 1 : key;
    }

    private static int slot(long[] keys, long key) {
        int at = (int) (key & (keys.length - 1));
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldContents = contents;
        keys = new long[oldKeys.length * 2];
        contents = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                contents[at] = oldContents[i];
            }
        }
    }
}

package app.quarterdeck.importing.records;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds identities that come more than once with different content. Keeps 16 bytes a record, so that a file of a million
 * rows can be checked before anything is written.
 */
final class Repeats {

    /** Two numbers a place: the key, then the content. */
    private long[] places = new long[1 << 13];
    private int size;
    private final Set<Long> contradicted = new HashSet<>();

    void add(String identity, long content) {
        long key = key(identity);
        if (size * 4 > places.length) {
            grow();
        }
        int at = place(key);
        if (places[at] == 0) {
            places[at] = key;
            places[at + 1] = content;
            size++;
        } else if (places[at + 1] != content) {
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
        places = new long[4];
        size = 0;
    }

    private static long key(String identity) {
        long key = Hash.of(1, identity);
        return key == 0 ? 1 : key;
    }

    private int place(long key) {
        int at = ((int) key * 2) & (places.length - 1);
        while (places[at] != 0 && places[at] != key) {
            at = (at + 2) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int at = place(old[i]);
                places[at] = old[i];
                places[at + 1] = old[i + 1];
            }
        }
    }
}

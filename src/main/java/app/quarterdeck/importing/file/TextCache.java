package app.quarterdeck.importing.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column, each made once and numbered, as long as they repeat: a column of a few names makes a few
 * strings, and what is known of a name is found by its number. Characters stand in one array, since comparing those is
 * many times as fast as comparing those within strings.
 */
final class TextCache {

    /** No number: the column's texts hardly repeat, or there are too many of them. */
    static final int NONE = -1;

    private static final int LONGEST = 64;
    private static final int TRIAL = 1 << 14;
    /** All columns of a table together, so that a wide one fits in memory. */
    private static final int MOST = 1 << 18;

    /** How many texts the columns of a table have together. */
    static final class Room {
        private int taken;
    }

    private final Room room;
    /** By hash: the hash, and below it the number of its text plus one. */
    private long[] places = new long[1 << 6];
    private @Nullable String[] texts = new @Nullable String[1 << 4];
    private char[] chars = new char[1 << 8];
    private int[] ends = new int[1 << 4];
    private int size;
    private int looks;
    private boolean useless;

    TextCache(Room room) {
        this.room = room;
    }

    /** The number of a text; {@link #NONE} where it has none. */
    int number(char[] from, int start, int end) {
        if (useless || end - start > LONGEST) {
            return NONE;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + from[i];
        }
        hash ^= hash >>> 15;
        int at = hash & (places.length - 1);
        while (places[at] != 0) {
            int number = (int) places[at] - 1;
            if ((int) (places[at] >>> 32) == hash
                    && Arrays.equals(chars, begin(number), ends[number], from, start, end)) {
                looks++;
                return number;
            }
            at = (at + 1) & (places.length - 1);
        }
        return add(from, start, end, hash, at);
    }

    /** The text of a number. */
    String text(int number) {
        String text = texts[number];
        if (text == null) {
            text = new String(chars, begin(number), ends[number] - begin(number));
            texts[number] = text;
        }
        return text;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int add(char[] from, int start, int end, int hash, int at) {
        if (++looks >= TRIAL && size > looks / 8 * 7) {
            useless = true;
        }
        if (useless || room.taken == MOST) {
            return NONE;
        }
        room.taken++;
        int begin = begin(size);
        int length = end - start;
        if (begin + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, begin + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        System.arraycopy(from, start, chars, begin, length);
        ends[size] = begin + length;
        places[at] = (long) hash << 32 | ++size;
        if (size * 2 > places.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        for (long place : old) {
            if (place != 0) {
                int at = (int) (place >>> 32) & (places.length - 1);
                while (places[at] != 0) {
                    at = (at + 1) & (places.length - 1);
                }
                places[at] = place;
            }
        }
    }
}

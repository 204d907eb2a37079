package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import java.util.function.Supplier;

/**
 * Columns made of others. A column that would be the same as the one it is made of is that very array: a million rows are
 * not kept twice.
 */
public final class Columns {

    private Columns() {
    }

    /** Each code replaced by another one, by code. */
    public static int[] translated(int[] codes, int[] others) {
        int row = 0;
        while (row < codes.length && others[codes[row]] == codes[row]) {
            row++;
        }
        if (row == codes.length) {
            return codes;
        }
        int[] out = codes.clone();
        for (; row < out.length; row++) {
            out[row] = others[out[row]];
        }
        return out;
    }

    /** The first column, and the second where the first is blank. */
    public static int[] filled(int[] first, Supplier<int[]> second) {
        int blank = 0;
        while (blank < first.length && first[blank] != Blank.TEXT) {
            blank++;
        }
        if (blank == first.length) {
            return first;
        }
        int[] more = second.get();
        while (blank < first.length && (first[blank] != Blank.TEXT || more[blank] == Blank.TEXT)) {
            blank++;
        }
        if (blank == first.length) {
            return first;
        }
        int[] out = first.clone();
        for (int row = blank; row < first.length; row++) {
            out[row] = first[row] == Blank.TEXT ? more[row] : first[row];
        }
        return out;
    }

    /** Whether any value is another one than this. */
    static boolean any(int[] values, int blank) {
        for (int value : values) {
            if (value != blank) {
                return true;
            }
        }
        return false;
    }
}

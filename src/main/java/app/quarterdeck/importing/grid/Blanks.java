package app.quarterdeck.importing.grid;

/** The characters that leave nothing to see: blanks of every width and invisible marks. */
public final class Blanks {

    private Blanks() {
    }

    public static boolean is(char c) {
        return c <= ' ' || (c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                || (c >= '\u007f' && c <= '\u009f')));
    }

    /** The first position from {@code start} that is not blank, or {@code end}. */
    public static int skip(char[] chars, int start, int end) {
        int i = start;
        while (i < end && is(chars[i])) {
            i++;
        }
        return i;
    }

    /** The position after the last one before {@code end} that is not blank, or {@code start}. */
    public static int trim(char[] chars, int start, int end) {
        int i = end;
        while (i > start && is(chars[i - 1])) {
            i--;
        }
        return i;
    }
}

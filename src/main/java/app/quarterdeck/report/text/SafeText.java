package app.quarterdeck.report.text;

import java.util.function.IntFunction;

/** What a document can hold of a text: XML forbids some characters, a cell of a spreadsheet ends somewhere. */
public final class SafeText {

    private static final int CELL = 32_767;

    private SafeText() {
    }

    /** Without characters that XML forbids. */
    public static String of(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::allowed).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The same, no longer than a cell of a spreadsheet allows. */
    public static String cell(String text) {
        String safe = of(text);
        if (safe.length() <= CELL) {
            return safe;
        }
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(CELL - 1)) ? CELL - 1 : CELL);
    }

    /**
     * The same, and where something is cut off, it says so at the end.
     *
     * @param cut the words, given the whole length
     */
    public static String cell(String text, IntFunction<String> cut) {
        String safe = of(text);
        if (safe.length() <= CELL) {
            return safe;
        }
        String words = " " + cut.apply(safe.length());
        int end = CELL - words.length();
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + words;
    }

    /** Most texts: nothing to be looked at twice. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF);
    }
}

package app.quarterdeck.report.book;

/** What a cell of a spreadsheet can hold of a text. */
final class CellText {

    private static final int MOST = 32_767;

    private CellText() {
    }

    /** Without characters that XML forbids, no longer than a cell allows. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), MOST));
        text.codePoints().filter(CellText::allowed).limit(MOST).forEach(out::appendCodePoint);
        return out.length() <= MOST ? out.toString() : out.substring(0, MOST - 1);
    }

    private static boolean allowed(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF);
    }
}

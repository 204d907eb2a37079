package app.quarterdeck.report.deck;

import app.quarterdeck.report.text.Marked;
import com.ibm.icu.text.BreakIterator;

/**
 * As many sentences of a message as a title has room for.
 *
 * @param size of the letters
 * @param rest the other sentences; empty where all of them fit
 */
record DeckTitle(String text, int size, String rest) {

    static final double HEIGHT = 68;
    /** In letters of a title a wider font of the reader costs a whole line. */
    private static final double WIDER = 1.08;
    private static final int[] SIZES = {26, 24, 22};

    static DeckTitle of(String message, double width) {
        String plain = Marked.plain(message).strip();
        for (int size : SIZES) {
            if (fits(plain, size, width)) {
                return new DeckTitle(plain, size, "");
            }
        }
        int end = 0;
        BreakIterator sentences = BreakIterator.getSentenceInstance();
        sentences.setText(plain);
        for (int next = sentences.next(); next != BreakIterator.DONE && fits(plain.substring(0, next), SIZES[1],
                width); next = sentences.next()) {
            end = next;
        }
        return end == 0
                ? new DeckTitle(plain, SIZES[SIZES.length - 1], "")
                : new DeckTitle(plain.substring(0, end).strip(), SIZES[1], plain.substring(end).strip());
    }

    private static boolean fits(String text, int size, double width) {
        return DeckSlide.height(text.strip(), size, true, width / WIDER) <= HEIGHT;
    }
}

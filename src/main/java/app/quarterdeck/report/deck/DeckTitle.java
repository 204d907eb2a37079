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
    /** Chinese is shown in whatever font the reader has, whose figures may be wide. */
    static final double WIDER_MIXED = 1.2;
    private static final int[] SIZES = {26, 24, 22};
    /** For a sentence that is long in itself: its figure must not be cut off. */
    private static final int[] SMALL = {20, 18, 16};

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
        if (end == 0) {
            sentences.first();
            int first = sentences.next();
            String sentence = plain.substring(0, first == BreakIterator.DONE ? plain.length() : first);
            for (int size : SMALL) {
                if (fits(sentence, size, width)) {
                    return new DeckTitle(sentence.strip(), size, plain.substring(sentence.length()).strip());
                }
            }
            return new DeckTitle(plain, SMALL[SMALL.length - 1], plain);
        }
        return new DeckTitle(plain.substring(0, end).strip(), SIZES[1], plain.substring(end).strip());
    }

    private static boolean fits(String text, int size, double width) {
        double wider = text.codePoints().anyMatch(Character::isIdeographic) ? WIDER_MIXED : WIDER;
        return DeckSlide.height(text.strip(), size, true, width / wider) <= HEIGHT;
    }
}

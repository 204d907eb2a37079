package app.quarterdeck.report.text;

import java.text.BreakIterator;
import java.util.Locale;

/** The message of a message: what a list or a title has room for. */
public final class FirstSentence {

    private FirstSentence() {
    }

    /** The first sentence of a text that may be {@code **marked**}, without its marks; all of it where there is one. */
    public static String of(String marked) {
        String plain = Marked.plain(marked).strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(plain);
        int end = sentences.next();
        return end == BreakIterator.DONE ? plain : plain.substring(0, end).strip();
    }
}

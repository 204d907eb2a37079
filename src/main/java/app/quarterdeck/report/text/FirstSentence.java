package app.quarterdeck.report.text;

import java.text.BreakIterator;
import java.util.Locale;

/** The message of a message: what a list or a title has room for. */
public final class FirstSentence {

    private static final String MARK = "**";

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

    /** The first sentence with its marks. */
    public static String marked(String marked) {
        String first = marked.substring(0, end(marked)).strip();
        return marks(first) % 2 == 0 ? first : first + MARK;
    }

    /** What follows the first sentence, with its marks; empty where nothing does. */
    public static String rest(String marked) {
        int end = end(marked);
        String rest = marked.substring(end).strip();
        return marks(marked.substring(0, end)) % 2 == 0 || rest.isEmpty() ? rest : MARK + rest;
    }

    /** Where the first sentence ends in the marked text, a mark that closes with it included. */
    private static int end(String marked) {
        int letters = of(marked).length();
        int at = marked.length() - marked.stripLeading().length();
        while (letters > 0 && at < marked.length()) {
            if (marked.startsWith(MARK, at)) {
                at += MARK.length();
            } else {
                at++;
                letters--;
            }
        }
        return marked.startsWith(MARK, at) && marks(marked.substring(0, at)) % 2 == 1 ? at + MARK.length() : at;
    }

    private static int marks(String text) {
        return text.split("\\*\\*", -1).length - 1;
    }
}

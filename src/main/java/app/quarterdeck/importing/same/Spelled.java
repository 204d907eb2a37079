package app.quarterdeck.importing.same;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A name made ready for comparison.
 *
 * @param text    as written
 * @param folded  without regard to case, width and composition of characters; marks and accents stay
 * @param words   letters and digits in small Latin letters without accents, or Chinese characters in their simplified form
 * @param bare    the words in one
 * @param core    the words of a company without its legal form, in one; of other names the same as bare
 * @param numbers what is counted or coded in it: runs of digits, and letters that stand alone or with digits
 */
record Spelled(String text, String folded, List<String> words, String bare, String core, List<String> numbers) {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator PLAIN = Transliterator
            .getInstance("Traditional-Simplified; Latin-ASCII; Lower");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final int ROMAN_LENGTH = 4;
    private static final char ASCII = 127;
    private static final char FIRST_IDEOGRAPH = '\u3000';
    private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十百零甲乙丙丁东南西北上下]");
    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MOST_PLAIN = 10_000;
    /** Names of many customers are made of few words: each is transliterated once. */
    private static final Map<String, String> PLAIN_WORDS = new HashMap<>();

    static Spelled of(String text, boolean company) {
        String folded = ascii(text) ? text.strip().toLowerCase(Locale.ROOT) : FOLD.normalize(text).strip();
        String spoken = folded.indexOf('&') < 0 ? folded : folded.replace("&", " and ");
        String joined = dotted(spoken) ? DOTTED.matcher(spoken).replaceAll("") : spoken;
        List<String> words = runs(ascii(joined) ? joined : transliterated(joined), Spelled::spoken);
        String bare = String.join("", words);
        String core = company ? String.join("", LegalForms.without(words)) : bare;
        return new Spelled(text, folded, words, bare, core, numbers(words));
    }

    /** Whether a word is written in characters that each mean something: one more or less is another word. */
    static boolean ideographs(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_IDEOGRAPH) {
                return word.codePoints().anyMatch(Character::isIdeographic);
            }
        }
        return false;
    }

    /** Whether it may have a dot that {@link #DOTTED} finds: most have one at the end, which it does not. */
    private static boolean dotted(String text) {
        int dot = text.indexOf('.', 1);
        while (dot > 0 && dot < text.length() - 1) {
            if (Character.isLetter(text.codePointBefore(dot)) && Character.isLetter(text.codePointAt(dot + 1))) {
                return true;
            }
            dot = text.indexOf('.', dot + 1);
        }
        return false;
    }

    /** No rule looks beyond a blank. */
    private static synchronized String transliterated(String text) {
        if (PLAIN_WORDS.size() > MOST_PLAIN) {
            PLAIN_WORDS.clear();
        }
        StringJoiner out = new StringJoiner(" ");
        for (String word : text.split(" ", -1)) {
            out.add(ascii(word) ? word : PLAIN_WORDS.computeIfAbsent(word, PLAIN::transliterate));
        }
        return out.toString();
    }

    private static boolean ascii(String text) {
        return all(text, (char) 0, ASCII);
    }

    private static boolean all(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static boolean spoken(int c) {
        return c == '+' || c == '#' || Character.isLetter(c) || ((MARKS | NUMBERS) >> Character.getType(c) & 1) != 0;
    }

    private static boolean number(int c) {
        return (NUMBERS >> Character.getType(c) & 1) != 0;
    }

    private static boolean roman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("ivx".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The longest pieces of such characters alone. */
    private static List<String> runs(String text, IntPredicate wanted) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!wanted.test(c)) {
                if (from < i) {
                    out.add(text.substring(from, i));
                }
                from = next;
            }
            i = next;
        }
        if (from < text.length()) {
            out.add(text.substring(from));
        }
        return out;
    }

    private static List<String> numbers(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            if (word.length() == 1 || (word.length() <= ROMAN_LENGTH && roman(word))) {
                out.add(word);
            } else if (all(word, 'a', 'z')) {
                continue;
            } else {
                out.addAll(runs(word, Spelled::number));
                if (ideographs(word)) {
                    COUNTED.matcher(word).results().forEach(one -> out.add(one.group()));
                }
            }
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) == '+' || word.charAt(i) == '#') {
                    out.add(word.substring(i, i + 1));
                }
            }
        }
        return out;
    }
}

package app.quarterdeck.importing.same;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final int ROMAN_LENGTH = 4;
    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}");
    private static final Pattern COUNTED = Pattern.compile("[一二三四五六七八九十百零甲乙丙丁东南西北上下]");

    static Spelled of(String text, boolean company) {
        String folded = ascii(text) ? text.strip().toLowerCase(Locale.ROOT) : FOLD.normalize(text).strip();
        String joined = folded.indexOf('&') < 0 && folded.indexOf('.') < 0
                ? folded
                : DOTTED.matcher(folded.replace("&", " and ")).replaceAll("");
        String plain = ascii(joined) ? joined : transliterated(joined);
        List<String> words = Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
        String bare = String.join("", words);
        String core = company ? String.join("", LegalForms.without(words)) : bare;
        return new Spelled(text, folded, words, bare, core, numbers(words));
    }

    /** Whether a word is written in characters that each mean something: one more or less is another word. */
    static boolean ideographs(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static synchronized String transliterated(String text) {
        return PLAIN.transliterate(text);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static List<String> numbers(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            if (word.length() == 1 || (word.length() <= ROMAN_LENGTH && ROMAN.matcher(word).matches())) {
                out.add(word);
            } else if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                continue;
            } else if (ideographs(word)) {
                DIGITS.matcher(word).results().forEach(run -> out.add(run.group()));
                COUNTED.matcher(word).results().forEach(one -> out.add(one.group()));
            } else {
                DIGITS.matcher(word).results().forEach(run -> out.add(run.group()));
            }
            word.chars().filter(c -> c == '+' || c == '#').forEach(c -> out.add(Character.toString(c)));
        }
        return out;
    }
}

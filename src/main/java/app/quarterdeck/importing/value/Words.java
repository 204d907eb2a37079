package app.quarterdeck.importing.value;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words with a meaning of their own in columns that are not text: truth values and marks for "nothing here". */
public final class Words {

    /** Pairs of words for true and false. */
    public static final List<List<String>> TRUTHS = List.of(List.of("true", "false"), List.of("yes", "no"),
            List.of("是", "否"),
            List.of("wahr", "falsch"), List.of("ja", "nein"), List.of("vrai", "faux"), List.of("oui", "non"),
            List.of("y", "n"));

    private static final Set<String> MARKERS = Set.of("n/a", "#n/a", "na", "n.a.", "null", "<null>", "none", "nil",
            "nan",
            "-", "--", "—", "–", "\u2212", "?", "(blank)", "(none)", "#null!", "#value!", "#ref!", "#div/0!", "#name?",
            "#num!", "0000-00-00", "0000-00-00 00:00:00", "暂无", "无");

    private static final int LONGEST = 19;

    /** How such words begin, for a quick look: most cells end there. */
    private static final BitSet BEGIN_MARKERS = beginnings(MARKERS);
    private static final BitSet BEGIN_TRUTHS = beginnings(TRUTHS.stream().flatMap(List::stream).toList());

    private Words() {
    }

    private static BitSet beginnings(Collection<String> words) {
        BitSet out = new BitSet();
        words.forEach(word -> {
            out.set(word.charAt(0));
            out.set(Character.toUpperCase(word.charAt(0)));
        });
        return out;
    }

    public static boolean marker(char[] chars, int start, int end) {
        return end - start <= LONGEST && BEGIN_MARKERS.get(chars[start])
                && MARKERS.contains(lower(chars, start, end));
    }

    /** Twice the index of the pair, plus one for its "false"; -1 where the text is no such word. */
    public static int truth(char[] chars, int start, int end) {
        if (end - start > 6 || !BEGIN_TRUTHS.get(chars[start])) {
            return -1;
        }
        String word = lower(chars, start, end);
        for (int i = 0; i < TRUTHS.size(); i++) {
            int at = TRUTHS.get(i).indexOf(word);
            if (at >= 0) {
                return 2 * i + at;
            }
        }
        return -1;
    }

    private static String lower(char[] chars, int start, int end) {
        return new String(chars, start, end - start).toLowerCase(Locale.ROOT);
    }
}

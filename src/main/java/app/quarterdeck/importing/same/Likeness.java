package app.quarterdeck.importing.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How sure two spellings are one name, by plain rules on top of distances. Names that differ in a number or a code are
 * never the same, nor are those that differ in a short word; words of opposite sense are not typing errors.
 */
final class Likeness {

    /** Names that differ only in what nobody speaks: blanks, hyphens, accents. */
    private static final double SPELLING = 0.98;
    private static final double ACCENTS = 0.95;
    private static final double LEGAL_FORM = 0.85;
    private static final double ORDER = 0.75;
    private static final double SLIP = 0.88;
    private static final double OTHER_LETTER = 0.8;
    private static final double TWO_SLIPS = 0.75;
    private static final double WORSE = 0.15;
    private static final int SHORT = 3;
    private static final int TYPED = 5;
    private static final int LONG = 10;
    private static final double NEAR = 0.92;
    private static final double ALIKE = 0.85;
    private static final double RELATED = 0.8;
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western"),
            Set.of("northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern",
                    "southwestern"),
            Set.of("inbound", "outbound"), Set.of("internal", "external"), Set.of("import", "export"),
            Set.of("upgrade", "downgrade"), Set.of("online", "offline"));
    private static final List<String> NEGATIONS = List.of("un", "non", "in", "im", "dis", "re", "pre", "post", "sub");

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(2);
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Likeness() {
    }

    /** 0 = not the same, to 1. */
    static double of(Spelled a, Spelled b) {
        if (!a.numbers().equals(b.numbers())) {
            return 0;
        } else if (a.bare().equals(b.bare())) {
            return spelling(a, b);
        } else if (Math.min(a.bare().length(), b.bare().length()) <= SHORT) {
            return 0;
        } else if (a.core().equals(b.core())) {
            return LEGAL_FORM;
        }
        List<String> one = new ArrayList<>(a.words());
        List<String> other = new ArrayList<>(b.words());
        b.words().forEach(one::remove);
        a.words().forEach(other::remove);
        if (one.isEmpty() && other.isEmpty()) {
            return a.words().size() > 1 ? ORDER : 0;
        }
        if (one.size() == 1 && other.size() == 1) {
            return words(one.getFirst(), other.getFirst());
        }
        // a blank too many or too few beside a slip
        return one.size() + other.size() == SHORT && a.bare().length() >= LONG && b.bare().length() >= LONG
                && !Spelled.ideographs(a.bare())
                        ? Math.max(0, words(a.bare(), b.bare()) - WORSE)
                        : 0;
    }

    /** Of two names that share something beside it, such as the domain of their e-mail addresses: to 1, 0 = nothing alike. */
    static double related(Spelled a, Spelled b) {
        String one = a.words().isEmpty() ? "" : a.words().getFirst();
        boolean first = one.length() > SHORT && !b.words().isEmpty() && one.equals(b.words().getFirst());
        return first || SIMILARITY.apply(a.core(), b.core()) >= ALIKE ? RELATED : 0;
    }

    private static double spelling(Spelled a, Spelled b) {
        if (a.folded().equals(b.folded())) {
            return 1;
        }
        return plain(a).equals(a.bare()) == plain(b).equals(b.bare()) && !plain(a).equals(plain(b))
                ? ACCENTS
                : SPELLING;
    }

    /** Only the letters and digits of a name as it is folded. */
    private static String plain(Spelled name) {
        return name.folded().replaceAll("[^\\p{L}\\p{M}\\p{N}+#]", "");
    }

    private static double words(String a, String b) {
        if (Spelled.ideographs(a) || Spelled.ideographs(b)) {
            return 0;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < TYPED || opposite(a, b) || coded(a) || coded(b)) {
            return 0;
        }
        int distance = DISTANCE.apply(a, b);
        double found = distance == 1
                ? a.length() == b.length() && !swapped(a, b) ? OTHER_LETTER : SLIP
                : distance == 2 && shorter >= LONG && SIMILARITY.apply(a, b) >= NEAR ? TWO_SLIPS : 0;
        if (found == 0) {
            return 0;
        }
        boolean ending = a.regionMatches(0, b, 0, shorter - 1);
        boolean beginning = a.charAt(0) != b.charAt(0);
        return found + (shorter >= LONG - 2 ? 0.05 : 0) - (ending || beginning ? WORSE : 0);
    }

    private static boolean swapped(String a, String b) {
        char[] one = a.toCharArray();
        char[] other = b.toCharArray();
        java.util.Arrays.sort(one);
        java.util.Arrays.sort(other);
        return java.util.Arrays.equals(one, other);
    }

    /** A letter of a code is never a slip. */
    private static boolean coded(String word) {
        return word.chars().anyMatch(c -> !Character.isLetter(c));
    }

    private static boolean opposite(String a, String b) {
        return OPPOSITES.stream().anyMatch(words -> words.contains(a) && words.contains(b))
                || NEGATIONS.stream().anyMatch(word -> a.equals(word + b) || b.equals(word + a));
    }
}

package app.quarterdeck.importing.same;

import app.quarterdeck.importing.words.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The name of a company without the words that only say its legal form, from {@code importing/legal-forms.json}. */
final class LegalForms {

    private static final Set<String> LAST;
    private static final Set<String> FIRST;
    private static final List<String> ENDING;
    private static final List<String> BEGINNING;

    static {
        Map<String, Object> words = WordFile.read("legal-forms.json");
        LAST = Set.copyOf(texts(words, "last"));
        FIRST = Set.copyOf(texts(words, "first"));
        ENDING = texts(words, "ending").stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        BEGINNING = texts(words, "beginning");
    }

    private LegalForms() {
    }

    private static List<String> texts(Map<String, Object> words, String name) {
        return WordFile.texts(Objects.requireNonNull(words.get(name)));
    }

    /** @param words of a name as {@link Spelled} has them; at least one of them stays */
    static List<String> without(List<String> words) {
        int from = words.size() > 1 && FIRST.contains(words.getFirst()) ? 1 : 0;
        int to = words.size();
        while (to - from > 1 && LAST.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to).stream().map(LegalForms::bare).toList();
    }

    /** A form written without a blank, as in Chinese. */
    private static String bare(String word) {
        for (String form : ENDING) {
            if (word.endsWith(form) && word.length() >= form.length() + 2) {
                return word.substring(0, word.length() - form.length());
            }
        }
        for (String form : BEGINNING) {
            if (word.startsWith(form) && word.length() >= form.length() + 2) {
                return word.substring(form.length());
            }
        }
        return word;
    }
}

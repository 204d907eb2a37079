package app.quarterdeck.importing.words;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words files use in their cells, from {@code importing/words.json}: statuses, steps, kinds of deal, fillers. */
public final class Vocabulary {

    private final Map<String, DealStatus> statuses = new HashMap<>();
    private final Set<String> steps;
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> fillers;
    private final Set<String> filled;

    public Vocabulary() {
        Map<String, Object> words = WordFile.read("words.json");
        for (DealStatus status : DealStatus.values()) {
            texts(words, status.id()).forEach(word -> statuses.put(key(word), status));
        }
        steps = texts(words, "process").stream().map(Vocabulary::key).collect(Collectors.toSet());
        fillers = texts(words, "filler").stream().map(Names::key).collect(Collectors.toSet());
        filled = new HashSet<>(texts(words, "filled"));
        ((Map<?, ?>) Objects.requireNonNull(words.get("values"))).forEach((field, meanings) -> invert(meanings,
                values.computeIfAbsent(String.valueOf(field), id -> new HashMap<>())));
        invert(Objects.requireNonNull(words.get("currency")), currencies);
    }

    private static void invert(Object meanings, Map<String, String> out) {
        ((Map<?, ?>) meanings).forEach((meaning, synonyms) -> WordFile.texts(synonyms)
                .forEach(word -> out.put(Names.key(word), String.valueOf(meaning))));
    }

    private static List<String> texts(Map<String, Object> words, String name) {
        return WordFile.texts(Objects.requireNonNull(words.get(name)));
    }

    /** How status words are compared: without punctuation and without the number some systems put before them. */
    public static String key(String word) {
        String folded = Names.key(word).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String bare = folded.replaceFirst("^[\\p{N} ]+", "");
        return bare.isEmpty() ? folded : bare;
    }

    /** What a word means in every file; empty where that depends, as for the steps of a process. */
    public Optional<DealStatus> status(String word) {
        return Optional.ofNullable(statuses.get(key(word)));
    }

    /** A usual step of a sales process on the way to an outcome. */
    public boolean step(String word) {
        return steps.contains(key(word));
    }

    /** The value of a field as the catalogue names it, such as a kind of deal or of activity; else the word itself. */
    public String value(Field field, String word) {
        Map<String, String> known = values.get(field.kind().id() + "." + field.id());
        return known == null ? word : known.getOrDefault(Names.key(word), word);
    }

    /** The ISO code of a currency as written in a column of its own. */
    public String currency(String word) {
        String code = currencies.get(Names.key(word));
        return code != null ? code : word.length() == 3 ? word.toUpperCase(Locale.ROOT) : word;
    }

    /** A word that stands for "nothing here" in a field of which it is asked whether it is filled. */
    public boolean filler(Field field, String word) {
        return filled.contains(field.id()) && fillers.contains(Names.key(word));
    }
}

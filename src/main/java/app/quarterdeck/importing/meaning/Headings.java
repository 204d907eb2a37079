package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How headings are compared: by their words, whatever the case, punctuation, underscores or plural. */
final class Headings {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern CUSTOM = Pattern.compile("__[cr]\\b");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[（【][^)\\]）】]*[)\\]）】]");
    private static final Map<String, String> SAME = Map.of("no", "number", "nr", "number", "num", "number", "#",
            "number",
            "№", "number", "ids", "id", "organisation", "organization");
    private static final Map<RecordKind, Set<String>> ENTITIES = Map.of(RecordKind.CUSTOMERS,
            Set.of("customer", "account", "company", "organization", "client"), RecordKind.PRODUCTS,
            Set.of("product", "item"), RecordKind.REPS, Set.of("user", "rep", "employee"), RecordKind.QUOTAS,
            Set.of("quota"), RecordKind.DEALS, Set.of("deal", "opportunity"), RecordKind.STAGE_EVENTS,
            Set.of("deal", "opportunity"), RecordKind.SALES, Set.of("order", "sale", "invoice"));

    /** Units amounts are written in, by the words that say so at the end of a heading. */
    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("千元", 1_000), Map.entry("万元", 10_000),
            Map.entry("万", 10_000), Map.entry("百万元", 1_000_000), Map.entry("百万", 1_000_000),
            Map.entry("亿元", 100_000_000), Map.entry("inthousand", 1_000), Map.entry("inmillion", 1_000_000),
            Map.entry("k", 1_000), Map.entry("keur", 1_000), Map.entry("kusd", 1_000), Map.entry("teur", 1_000),
            Map.entry("mio", 1_000_000), Map.entry("meur", 1_000_000));
    private static final int LONGEST_SCALE = 3;

    private final Set<String> currencies = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

    /** The words of a heading; each Chinese character is a word. */
    List<String> words(String heading) {
        String plain = CAMEL.matcher(CUSTOM.matcher(heading).replaceAll("")).replaceAll(" ");
        String key = Names.key(plain.replace('_', ' '));
        List<String> out = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        key.codePoints().forEach(c -> {
            boolean ideograph = Character.isIdeographic(c);
            if (ideograph || !Character.isLetterOrDigit(c)) {
                take(word, out);
            }
            if (ideograph || c == '#' || c == '№') {
                take(new StringBuilder().appendCodePoint(c), out);
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            }
        });
        take(word, out);
        return out;
    }

    /** The same heading without what only says the unit: brackets, "in EUR". */
    List<String> withoutUnits(String heading) {
        List<String> words = words(BRACKETS.matcher(heading).replaceAll(" "));
        for (int count = Math.min(LONGEST_SCALE, words.size() - 1); count > 0; count--) {
            if (SCALES.containsKey(String.join("", words.subList(words.size() - count, words.size())))) {
                return words.subList(0, words.size() - count);
            }
        }
        int size = words.size();
        if (size > 1 && currencies.contains(words.get(size - 1))) {
            words.removeLast();
            if (size > 2 && words.getLast().equals("in")) {
                words.removeLast();
            }
        }
        return words;
    }

    /** In units of how much the amounts under a heading are, as in {@code 金额（万元）} or {@code Amount in thousands}; mostly 1. */
    int scale(String heading) {
        List<String> words = words(heading);
        for (int count = Math.min(LONGEST_SCALE, words.size() - 1); count > 0; count--) {
            Integer scale = SCALES.get(String.join("", words.subList(words.size() - count, words.size())));
            if (scale != null) {
                return scale;
            }
        }
        return 1;
    }

    /** Without the record's own name in front, as in {@code Deal - Title}; the words themselves where there is none. */
    static List<String> withoutEntity(RecordKind kind, List<String> words) {
        return words.size() > 1 && ENTITIES.getOrDefault(kind, Set.of()).contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    /** The ISO code written in a heading such as {@code Amount in EUR} or {@code Amount (USD)}; empty where there is none. */
    String currency(String heading) {
        Set<String> found = new HashSet<>(words(heading));
        found.retainAll(currencies);
        List<String> words = words(heading);
        return found.size() == 1 && words.size() > 1 && found.contains(words.getLast())
                ? words.getLast().toUpperCase(Locale.ROOT)
                : "";
    }

    private static void take(StringBuilder word, List<String> out) {
        if (!word.isEmpty()) {
            String found = SAME.getOrDefault(word.toString(), word.toString());
            boolean plural = found.length() > 3 && found.endsWith("s") && !found.endsWith("ss")
                    && !found.endsWith("us");
            out.add(plural ? found.substring(0, found.length() - 1) : found);
            word.setLength(0);
        }
    }
}

package app.quarterdeck.importing.same;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The values fields usually have, from {@code importing/usual-values.json}, and the names of the world's countries: the right
 * spelling of a word that a file has only wrongly, and the sign that two like words are two words.
 */
final class UsualValues {

    private static final List<String> PLACES = List.of("territory", "market");
    private static final Map<String, Map<String, String>> LISTS = read();

    private UsualValues() {
    }

    /** By how names are compared: their usual spelling. */
    static Map<String, String> of(String list) {
        return LISTS.getOrDefault(list, Map.of());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> out = new HashMap<>();
        WordFile.read("usual-values.json").forEach((list, values) -> {
            Map<String, String> byKey = new HashMap<>();
            WordFile.texts(values).forEach(value -> byKey.put(Names.key(value), value));
            out.put(list, byKey);
        });
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            countries.put(Names.key(name), name);
        }
        PLACES.forEach(list -> out.put(list, countries));
        return out;
    }
}

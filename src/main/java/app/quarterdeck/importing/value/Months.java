package app.quarterdeck.importing.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of months and week-days as files write them. */
final class Months {

    private static final Map<String, Integer> NAMES = names();
    private static final Set<String> DAYS = Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
            "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Months() {
    }

    private static Map<String, Integer> names() {
        String[] full = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"};
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < full.length; i++) {
            names.put(full[i], i + 1);
            names.put(full[i].substring(0, 3), i + 1);
        }
        names.put("sept", 9);
        return Map.copyOf(names);
    }

    /** 1 to 12, or 0 where the word is no month. */
    static int number(String word) {
        return NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    static boolean weekday(String word) {
        return DAYS.contains(word.toLowerCase(Locale.ROOT));
    }
}

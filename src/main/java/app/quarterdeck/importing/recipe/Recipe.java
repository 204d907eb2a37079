package app.quarterdeck.importing.recipe;

import app.quarterdeck.model.record.RecordKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything decided about one form of file, so that the next file of it is read the same way. Never a password.
 *
 * @param read     options of reading, as {@code --set} takes them
 * @param columns  heading to field id; {@code -} = kept as it is because the user said so
 * @param status   status words to {@code won lost open disqualified}
 * @param same     {@code FIELD.VALUE} to the value it is the same as
 * @param complete each file lists all records there are, so that those missing from it are gone
 */
public record Recipe(Form form, RecordKind kind, Map<String, String> read, Map<String, String> columns,
        Map<String, String> status, Map<String, String> same, boolean complete) {

    /** The option that says whether a file is a complete list: {@code yes} or {@code no}. */
    public static final String COMPLETE = "complete";
    /** Under this a column is kept as it is. */
    public static final String KEEP = "-";

    static final String STATUS = "status.";
    static final String SAME = "same.";
    /** Options without which the headings themselves may read otherwise. */
    private static final List<String> LAYOUT = List.of("encoding", "delimiter", "header", "table", "quotes");
    /** Options that are not a matter of the form. */
    private static final List<String> PASSING = List.of("password", "sheet", COMPLETE);

    public Recipe {
        read = ordered(read);
        columns = ordered(columns);
        status = ordered(status);
        same = ordered(same);
    }

    /** @param set options of an import, of all kinds */
    public static Recipe of(Form form, RecordKind kind, Map<String, String> columns, Map<String, String> set) {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> status = new LinkedHashMap<>();
        Map<String, String> same = new LinkedHashMap<>();
        set.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(option -> {
            String key = option.getKey();
            if (key.startsWith(STATUS)) {
                status.put(key.substring(STATUS.length()), option.getValue());
            } else if (key.startsWith(SAME)) {
                same.put(key.substring(SAME.length()), option.getValue());
            } else if (!PASSING.contains(key) && !option.getValue().equalsIgnoreCase("auto")) {
                read.put(key, option.getValue());
            }
        });
        return new Recipe(form, kind, read, columns, status, same, "yes".equalsIgnoreCase(set.get(COMPLETE)));
    }

    /** As options of an import. */
    public Map<String, String> set() {
        Map<String, String> out = new LinkedHashMap<>(read);
        status.forEach((word, meaning) -> out.put(STATUS + word, meaning));
        same.forEach((value, other) -> out.put(SAME + value, other));
        if (complete) {
            out.put(COMPLETE, "yes");
        }
        return out;
    }

    /** The options of reading without which its file may not even show the same headings. */
    Map<String, String> layout() {
        Map<String, String> out = new LinkedHashMap<>(read);
        out.keySet().retainAll(LAYOUT);
        return out;
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

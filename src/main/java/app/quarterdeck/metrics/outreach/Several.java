package app.quarterdeck.metrics.outreach;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.Texts;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in cells that hold several, such as the tools of an activity, however each of them was typed. */
public final class Several {

    private static final Pattern BETWEEN = Pattern.compile("[;；、|\\n]");

    private final int[] codes;
    private final Map<Integer, Set<String>> keys = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private Several(Data data, Field field) {
        this.codes = data.table(field.kind()).codes(field);
        Texts texts = data.texts();
        for (int code : codes) {
            if (code != Blank.TEXT) {
                keys.computeIfAbsent(code, c -> read(texts.text(c)));
            }
        }
    }

    public static Several of(Data data, Field field) {
        return data.kept(List.of(Several.class, field), () -> new Several(data, field));
    }

    /** The names of a row as they are compared; none where its cell is blank. */
    public Set<String> of(int row) {
        return keys.getOrDefault(codes[row], Set.of());
    }

    /** A name as it was first typed. */
    public String name(String key) {
        return names.getOrDefault(key, key);
    }

    private Set<String> read(String cell) {
        Map<String, String> found = new LinkedHashMap<>();
        Arrays.stream(BETWEEN.split(cell)).map(Names::clean).filter(name -> !name.isEmpty())
                .forEach(name -> found.putIfAbsent(Names.key(name), name));
        found.forEach(names::putIfAbsent);
        return Set.copyOf(found.keySet());
    }
}

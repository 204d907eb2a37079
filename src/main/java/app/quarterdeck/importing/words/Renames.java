package app.quarterdeck.importing.words;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that are the same under another name, as said with {@code --set same.FIELD.VALUE=OTHER}. */
public final class Renames {

    private static final String OPTION = "same.";

    private final Map<String, Map<String, String>> said = new HashMap<>();

    /**
     * Takes the options that begin with {@code same.}
     *
     * @throws UserFault (usage) where one names no text field
     */
    public static Renames of(Map<String, String> options) {
        Renames out = new Renames();
        options.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                String rest = key.substring(OPTION.length());
                int dot = rest.indexOf('.');
                String field = dot < 0 ? rest : rest.substring(0, dot);
                if (dot < 0 || Arrays.stream(Field.values()).noneMatch(one -> text(one) && one.id().equals(field))) {
                    throw UserFault.usage("meaning.set.same", key, Arrays.stream(Field.values()).filter(Renames::text)
                            .map(Field::id).distinct().collect(Collectors.joining(", ")));
                }
                out.said.computeIfAbsent(field, id -> new HashMap<>()).put(Names.key(rest.substring(dot + 1)),
                        Names.clean(value));
            }
        });
        return out;
    }

    /** The options that say all of this, for {@link #of(Map)}. */
    public Map<String, String> options() {
        Map<String, String> out = new HashMap<>();
        said.forEach((field, names) -> names
                .forEach((name, value) -> out.put(OPTION + field + "." + name, value)));
        return out;
    }

    /** The value under which another is known; the value itself where nothing was said. */
    public String of(Field field, String value) {
        Map<String, String> ofField = said.get(field.id());
        return ofField == null ? value : ofField.getOrDefault(Names.key(value), value);
    }

    private static boolean text(Field field) {
        return field.type() == FieldType.TEXT;
    }
}

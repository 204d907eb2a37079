package app.quarterdeck.importing.words;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Values that are the same under another name, as said with {@code --set same.FIELD.VALUE=OTHER}. */
public final class Renames {

    public static final String OPTION = "same.";

    private Renames() {
    }

    /**
     * What the options that begin with {@code same.} say. Words of a known meaning, such as a kind of deal, are meant as the
     * catalogue has them.
     *
     * @param kinds of the records that are imported: of several fields with one id, theirs is meant
     * @throws UserFault (usage) where one names no field with names in it
     */
    public static List<Alias> of(Map<String, String> options, Collection<RecordKind> kinds, Vocabulary vocabulary) {
        List<Alias> out = new ArrayList<>();
        options.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                String rest = key.substring(OPTION.length());
                int dot = rest.indexOf('.');
                Field field = field(key, dot < 0 ? rest : rest.substring(0, dot), kinds);
                String name = Names.clean(rest.substring(dot + 1));
                String same = vocabulary.value(field, Names.clean(value));
                if (dot < 0 || name.isEmpty() || same.isEmpty()) {
                    throw refused(key);
                }
                out.add(new Alias(Objects.requireNonNull(NameList.of(field)), name, same));
            }
        });
        return out;
    }

    private static Field field(String key, String id, Collection<RecordKind> kinds) {
        return Arrays.stream(Field.values()).filter(one -> NameList.of(one) != null && one.id().equals(id))
                .min(Comparator.comparing(one -> !kinds.contains(one.kind()))).orElseThrow(() -> refused(key));
    }

    private static UserFault refused(String key) {
        return UserFault.usage("meaning.set.same", key, Arrays.stream(Field.values())
                .filter(one -> NameList.of(one) != null).map(Field::id).distinct().collect(Collectors.joining(", ")));
    }
}

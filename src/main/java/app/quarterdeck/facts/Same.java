package app.quarterdeck.facts;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that count as others, as columns are loaded: one look-up a text of the dictionary, none a row. */
final class Same {

    private final Texts texts;
    private final Map<String, List<Alias>> lists;

    Same(List<Alias> aliases, Texts texts) {
        this.texts = texts;
        this.lists = aliases.stream().collect(Collectors.groupingBy(Alias::list));
    }

    /** Spellings the user chose among those that are one name anyway, such as {@code Google} and {@code google}. */
    static List<String> preferred(List<Alias> aliases) {
        return aliases.stream().filter(alias -> Names.key(alias.name()).equals(Names.key(alias.same())))
                .map(Alias::same).toList();
    }

    /** What was said of a kind's records. */
    List<Alias> of(RecordKind kind) {
        return lists.getOrDefault(kind.id(), List.of());
    }

    /** A column with values that count as others replaced by those. Texts that name records stay: {@link Entities} knows them. */
    int[] counted(Field field, int[] codes) {
        String list = NameList.of(field);
        if (list == null || !lists.containsKey(list) || NameList.kind(list).isPresent()) {
            return codes;
        }
        Map<Integer, Integer> said = said(list);
        int[] others = new int[texts.size()];
        for (int code = 0; code < others.length; code++) {
            int same = texts.canonical(code);
            others[code] = said.containsKey(same) ? last(said, same) : code;
        }
        return Columns.translated(codes, others);
    }

    /** The code under which a plain value is counted; blank where no text is this name. */
    int counted(String list, String value) {
        int code = texts.sameName(value);
        return lists.containsKey(list) ? last(said(list), code) : code;
    }

    private Map<Integer, Integer> said(String list) {
        Map<Integer, Integer> said = new HashMap<>();
        for (Alias alias : lists.getOrDefault(list, List.of())) {
            int from = texts.sameName(alias.name());
            int to = texts.sameName(alias.same());
            if (from != Blank.TEXT) {
                said.put(from, to == Blank.TEXT ? texts.code(alias.same()) : to);
            }
        }
        return said;
    }

    /** Where a chain of aliases ends; a ring of them ends where it began to repeat. */
    static int last(Map<Integer, Integer> said, int first) {
        Set<Integer> seen = new HashSet<>();
        int now = first;
        while (said.containsKey(now) && seen.add(now)) {
            now = said.getOrDefault(now, now);
        }
        return now;
    }
}

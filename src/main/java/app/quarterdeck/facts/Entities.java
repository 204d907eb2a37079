package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.same.Alias;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Customers, products or people under one name each: a text found in a deal is matched by id first, then by name. Who is
 * in no list of its own is known by the text itself. Two list rows of one name and different ids stay apart. Who was merged
 * is counted as the one kept, and what the list does not say of that one it takes from those merged into it.
 */
final class Entities {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final FactTable table;
    private final Texts texts;
    private final Map<Integer, Integer> rowById = new HashMap<>();
    private final Map<Integer, Integer> rowByName = new HashMap<>();
    private final int[] labels;
    private final Map<Integer, Integer> merged = new HashMap<>();
    /** By the name kept: its row of the list, then those of who was merged into it. */
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    /** @param aliases those of this list */
    Entities(FactTable table, Field id, Field name, Texts texts, List<Alias> aliases) {
        this.table = table;
        this.texts = texts;
        int[] ids = table.codes(id);
        int[] names = table.codes(name);
        for (int row = 0; row < table.size(); row++) {
            if (ids[row] != Blank.TEXT) {
                rowById.putIfAbsent(ids[row], row);
            }
            if (names[row] != Blank.TEXT) {
                rowByName.merge(texts.canonical(names[row]), row, (a, b) -> SEVERAL);
            }
        }
        labels = new int[table.size()];
        for (int row = 0; row < labels.length; row++) {
            int same = texts.canonical(names[row]);
            boolean several = rowByName.getOrDefault(same, NONE) == SEVERAL && ids[row] != Blank.TEXT;
            labels[row] = several
                    ? texts.code(texts.text(names[row]) + " (" + texts.text(ids[row]) + ")")
                    : same == Blank.TEXT ? ids[row] : same;
        }
        // Entries of a price book give the id of their product where others have a name.
        for (int row = 0; row < labels.length; row++) {
            int other = rowById.getOrDefault(names[row], row);
            if (names[row] != Blank.TEXT && names[other] != names[row]) {
                labels[row] = labels[other];
            }
        }
        merge(aliases);
    }

    private void merge(List<Alias> aliases) {
        Map<Integer, Integer> said = new HashMap<>();
        for (Alias alias : aliases) {
            int from = counted(alias.name());
            int to = counted(alias.same());
            if (from != Blank.TEXT && from != to) {
                said.put(from, to == Blank.TEXT ? texts.code(alias.same()) : to);
            }
        }
        if (said.isEmpty()) {
            return;
        }
        said.keySet().forEach(label -> merged.put(label, Same.last(said, label)));
        merged.values().forEach(label -> groups.put(label, new ArrayList<>()));
        for (int row = 0; row < labels.length; row++) {
            int before = labels[row];
            labels[row] = merged.getOrDefault(before, before);
            List<Integer> group = groups.get(labels[row]);
            if (group != null) {
                group.add(before == labels[row] ? 0 : group.size(), row);
            }
        }
        groups.values().removeIf(List::isEmpty);
    }

    /** The code under which a name or id is counted; blank where the records know none such. */
    int counted(String name) {
        int code = texts.sameName(name);
        if (code != Blank.TEXT) {
            return label(code);
        }
        int made = texts.code(name);
        return Arrays.stream(labels).anyMatch(label -> label == made) ? made : Blank.TEXT;
    }

    /** How many are counted as another one. */
    int merged() {
        return merged.size();
    }

    /** What the list says of each of its rows: of those that are one by now, the one kept speaks first. */
    int[] shared(int[] values) {
        if (groups.isEmpty()) {
            return values;
        }
        int[] out = values.clone();
        for (List<Integer> group : groups.values()) {
            int said = group.stream().map(row -> values[row]).filter(value -> value != Blank.TEXT).findFirst()
                    .orElse(Blank.TEXT);
            group.forEach(row -> out[row] = said);
        }
        return out;
    }

    FactTable table() {
        return table;
    }

    /** The row of the list a text means, -1 where there is none or it could be several. */
    int row(int code) {
        if (code == Blank.TEXT) {
            return NONE;
        }
        int own = ownRow(code);
        if (groups.isEmpty()) {
            return own;
        }
        List<Integer> group = groups.get(label(code));
        return group == null ? own : group.getFirst();
    }

    private int ownRow(int code) {
        int byId = rowById.getOrDefault(code, NONE);
        return byId != NONE ? byId : Math.max(NONE, rowByName.getOrDefault(texts.canonical(code), NONE));
    }

    /** The one code under which a text is counted; blank stays blank. */
    int label(int code) {
        if (code == Blank.TEXT) {
            return Blank.TEXT;
        }
        int row = ownRow(code);
        int own = row == NONE ? texts.canonical(code) : labels[row];
        return merged.getOrDefault(own, own);
    }

    /** The code under which each row of the list is counted. */
    int[] labels() {
        return labels;
    }

    int[] labels(int[] codes) {
        return Columns.translated(codes, labelByCode());
    }

    int[] rows(int[] codes) {
        int[] byCode = new int[texts.size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = row(code);
        }
        int[] out = new int[codes.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = byCode[codes[i]];
        }
        return out;
    }

    private int[] labelByCode() {
        int[] out = new int[texts.size()];
        for (int code = 0; code < out.length; code++) {
            out[code] = table.size() == 0 && merged.isEmpty() ? texts.canonical(code) : label(code);
        }
        return out;
    }
}

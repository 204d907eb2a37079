package app.quarterdeck.importing.same;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.same.AliasTable.Different;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names an import brings and those the workspace has, list by list, and which of them look the same. */
public final class NameCounts {

    private static final int SOME = 50;

    /** How often a name is met. */
    private static final class Count {
        private long found;
        private long kept;
        private boolean listed;

        long rows() {
            return found > 0 ? found : kept;
        }
    }

    private final Map<String, Map<String, Count>> lists = new TreeMap<>();
    private final List<Brought> tables = new ArrayList<>();

    /** The names a table brings, by list. */
    private record Brought(Map<String, Set<String>> names, boolean carried) {

        boolean has(String list, String name) {
            return names.getOrDefault(list, Set.of()).contains(name);
        }
    }

    /** The names a workspace has in these lists. */
    public static NameCounts of(WorkspaceFile workspace, Collection<String> lists) {
        NameCounts out = new NameCounts();
        if (workspace.batches().all().stream().noneMatch(batch -> batch.undoneAt() == null)) {
            return out;
        }
        RecordReader records = workspace.records();
        List<String> texts = records.texts();
        for (String list : lists) {
            for (Field field : NameList.fields(list)) {
                if (records.count(field.kind()) > 0 && !field.id().equals("id")) {
                    out.keep(field, records.ints(field), texts);
                }
            }
        }
        return out;
    }

    private void keep(Field field, int[] codes, List<String> texts) {
        Map<Integer, Long> rows = new HashMap<>();
        for (int code : codes) {
            if (code != Blank.TEXT) {
                rows.merge(code, 1L, Long::sum);
            }
        }
        rows.forEach((code, count) -> {
            Count one = count(field, texts.get(code));
            one.kept += count;
            one.listed |= NameList.listed(field);
        });
    }

    /**
     * Adds what a table brings.
     *
     * @param fields  values that are names with the number of cells, by field
     * @param carried rows of another kind name them by the way
     */
    public void add(Map<Field, Map<String, Long>> fields, boolean carried) {
        Map<String, Set<String>> brought = new HashMap<>();
        fields.forEach((field, names) -> {
            String list = NameList.of(field);
            if (list != null && !field.id().equals("id")) {
                brought.computeIfAbsent(list, id -> new HashSet<>()).addAll(names.keySet());
                names.forEach((name, rows) -> {
                    Count one = count(field, name);
                    one.found += carried ? 0 : rows;
                    one.kept += carried ? rows : 0;
                    one.listed |= NameList.listed(field) && !carried;
                });
            }
        });
        tables.add(new Brought(brought, carried));
    }

    /** Those of the suggestions that concern a table, by the order in which tables were added. */
    public List<Suggestion> ofTable(int table, List<Suggestion> all) {
        Brought its = tables.get(table);
        return all.stream().filter(one -> {
            boolean anywhere = tables.stream().anyMatch(other -> other.has(one.list(), one.value()));
            String name = anywhere ? one.value() : one.same();
            boolean own = tables.stream().anyMatch(other -> !other.carried() && other.has(one.list(), name));
            return its.has(one.list(), name) && !(own && its.carried());
        }).toList();
    }

    private Count count(Field field, String name) {
        return lists.computeIfAbsent(String.valueOf(NameList.of(field)), list -> new HashMap<>())
                .computeIfAbsent(name, text -> new Count());
    }

    /**
     * What looks the same and was not decided yet, as far as it concerns a name this import brings.
     *
     * @param said      what counts as something else already
     * @param different what the user said is not the same
     */
    public List<Suggestion> suggestions(List<Alias> said, Set<Different> different) {
        return all(said, different).stream().filter(this::brought).toList();
    }

    /** As {@link #suggestions}, whoever brought the names. */
    public List<Suggestion> all(List<Alias> said, Set<Different> different) {
        List<Suggestion> out = new ArrayList<>();
        Map<String, Set<String>> decided = said.stream().collect(Collectors.groupingBy(Alias::list,
                Collectors.mapping(alias -> Names.key(alias.name()), Collectors.toCollection(HashSet::new))));
        lists.forEach((list, names) -> {
            Set<String> settled = decided.getOrDefault(list, Set.of());
            List<NearDuplicates.Value> values = new ArrayList<>();
            names.forEach((name, count) -> {
                if (settled.isEmpty() || !settled.contains(Names.key(name))) {
                    values.add(new NearDuplicates.Value(name, count.rows(), count.listed));
                }
            });
            if (!nearlyUnique(list, values)) {
                NearDuplicates.among(list, values).stream().filter(one -> !different
                        .contains(Different.of(list, one.value(), one.same()))).forEach(out::add);
            }
        });
        return out;
    }

    private boolean brought(Suggestion one) {
        return tables.stream().anyMatch(
                table -> table.has(one.list(), one.value()) || table.has(one.list(), one.same()));
    }

    /** Remarks rather than names. Names of customers may well come once each. */
    private static boolean nearlyUnique(String list, List<NearDuplicates.Value> values) {
        long rows = values.stream().mapToLong(NearDuplicates.Value::rows).sum();
        return !NameList.kind(list).filter(RecordKind.CUSTOMERS::equals).isPresent() && values.size() > SOME
                && values.size() * 2L > rows;
    }
}

package app.quarterdeck.importing.meaning;

import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.words.Headings;
import app.quarterdeck.importing.words.WordFile;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the customers, products and people in the columns of deals and sales, by the headings in
 * {@code importing/carried.json}. A name alone needs no list: there must be an id or another property beside it.
 */
final class Carrying {

    private static final Set<RecordKind> BEARERS = Set.of(RecordKind.DEALS, RecordKind.SALES);

    private final Headings headings;
    private final Map<RecordKind, Map<Field, List<String>>> known = new LinkedHashMap<>();

    Carrying(Headings headings) {
        this.headings = headings;
        WordFile.read("carried.json").forEach((id, fields) -> {
            RecordKind kind = RecordKind.ofId(id).orElseThrow();
            Map<Field, List<String>> ofKind = new LinkedHashMap<>();
            ((Map<?, ?>) fields).forEach((field, texts) -> ofKind.put(
                    Field.ofId(kind, String.valueOf(field)).orElseThrow(),
                    WordFile.texts(texts).stream().map(this::key).toList()));
            known.put(kind, ofKind);
        });
    }

    List<Carried> of(Mapping mapping, TableRead table, Overrides overrides) {
        if (!BEARERS.contains(mapping.kind())) {
            return List.of();
        }
        List<String> keys = table.columns().stream()
                .map(column -> overrides.keeps(column) ? "" : key(column.name())).toList();
        List<Carried> out = new ArrayList<>();
        known.forEach((kind, fields) -> {
            Map<Field, Integer> columns = new LinkedHashMap<>();
            fields.forEach((field, texts) -> texts.stream().mapToInt(keys::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column)).findFirst()
                    .ifPresent(column -> columns.put(field, column)));
            if (columns.size() > 1 && columns.containsKey(Field.ofId(kind, "name").orElseThrow())) {
                out.add(new Carried(kind, columns));
            }
        });
        return out;
    }

    private String key(String heading) {
        return String.join("", headings.words(heading));
    }
}

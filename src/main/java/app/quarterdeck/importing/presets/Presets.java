package app.quarterdeck.importing.presets;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.words.WordFile;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The exports of known systems, from the files that {@code importing/presets/index.json} names. */
public final class Presets {

    private final List<Preset> all;

    public Presets() {
        all = WordFile.texts(Objects.requireNonNull(WordFile.read("presets/index.json").get("presets"))).stream()
                .map(Presets::read).toList();
    }

    public List<Preset> all() {
        return all;
    }

    /** The one whose headings are all there; of several the one that asks for most. */
    public Optional<Preset> of(List<ColumnRead> columns) {
        Set<String> headings = columns.stream().map(column -> Names.key(column.name())).collect(Collectors.toSet());
        return all.stream().filter(preset -> headings.containsAll(preset.knownBy()))
                .max(Comparator.comparingInt(preset -> preset.knownBy().size()));
    }

    /** The column of a known system's export that holds a field. */
    public record Export(String system, String heading) {
    }

    /** Where known systems export a field, one column a system, in the order of the presets. */
    public List<Export> exports(Field field) {
        Map<String, Export> out = new LinkedHashMap<>();
        for (Preset preset : all) {
            preset.fields().entrySet().stream()
                    .filter(entry -> field.equals(entry.getValue().field()))
                    .map(entry -> preset.headings().getOrDefault(entry.getKey(), entry.getKey())).sorted()
                    .forEach(heading -> out.putIfAbsent(preset.name(), new Export(preset.name(), heading)));
        }
        return List.copyOf(out.values());
    }

    private static Preset read(String name) {
        Map<String, Object> file = WordFile.read("presets/" + name + ".json");
        RecordKind kind = RecordKind.ofId(text(file, "kind")).orElseThrow();
        Map<String, Target> fields = new HashMap<>();
        Map<String, String> headings = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(file.get("fields"))).forEach(
                (heading, field) -> {
                    fields.put(Names.key(String.valueOf(heading)), Target.of(kind, String.valueOf(field)));
                    headings.put(Names.key(String.valueOf(heading)), String.valueOf(heading));
                });
        return new Preset(text(file, "name"), text(file, "source"), kind,
                WordFile.texts(Objects.requireNonNull(file.get("knownBy"))).stream().map(Names::key)
                        .collect(Collectors.toSet()),
                Map.copyOf(fields), Map.copyOf(headings));
    }

    private static String text(Map<String, Object> file, String key) {
        return String.valueOf(Objects.requireNonNull(file.get(key)));
    }
}

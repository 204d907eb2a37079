package app.quarterdeck.importing.meaning;

import app.quarterdeck.importing.words.Headings;
import app.quarterdeck.importing.words.WordFile;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The headings a field is known by, from {@code importing/synonyms.json}. */
final class Synonyms {

    /** One heading: its words, run together and apart, and how surely it means the target. */
    record Entry(Target target, String joined, List<String> words, double weight) {
    }

    private final Map<RecordKind, List<Entry>> entries = new EnumMap<>(RecordKind.class);

    Synonyms(Headings headings) {
        WordFile.read("synonyms.json").forEach((id, fields) -> {
            RecordKind kind = RecordKind.ofId(id).orElseThrow();
            List<Entry> all = new ArrayList<>();
            ((Map<?, ?>) fields).forEach((name, texts) -> {
                Target target = Target.of(kind, String.valueOf(name));
                ((List<?>) texts).forEach(text -> all.add(entry(headings, target, String.valueOf(text))));
            });
            entries.put(kind, List.copyOf(all));
        });
    }

    List<Entry> of(RecordKind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    private static Entry entry(Headings headings, Target target, String text) {
        int mark = text.indexOf('~');
        double weight = mark < 0 ? 1 : Double.parseDouble(text.substring(mark + 1));
        List<String> words = headings.words(mark < 0 ? text : text.substring(0, mark));
        return new Entry(target, String.join("", words), words, weight);
    }
}

package app.quarterdeck.importing.run;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.RowFeed;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.store.edit.SourceValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was decided about a table without asking. */
final class Assumed {

    private static final double UNSURE = 0.7;
    /** So many changed sources of typed values are named one by one. */
    private static final int CONFLICTS = 20;
    private static final int SHOWN = 5;

    private final Layout layout;
    private final List<Note> notes = new ArrayList<>();

    Assumed(Plan plan) {
        this.layout = plan.layout();
        notes.addAll(plan.notes());
        notes.addAll(layout.table().assumed());
        notes.addAll(layout.table().problems());
        columns();
        if (layout.kind() == RecordKind.DEALS) {
            deals(plan.words());
        } else if (layout.kind() == RecordKind.TARGETS && !layout.mapping().has(Field.TARGET_METRIC)) {
            notes.add(Note.of("meaning.assumed.target-revenue"));
        }
    }

    /** Adds what only the walk over all rows could tell. */
    void after(RowFeed.Leftovers found, List<Alias> aliases, Set<String> currencies) {
        Mapping mapping = layout.mapping();
        for (int i = 0; i < mapping.columns().size(); i++) {
            Field field = mapping.columns().get(i).field();
            if (field != null && found.rounded().get(i) > 0) {
                notes.add(Note.of("importing.assumed.rounded", mapping.columns().get(i).column(),
                        found.rounded().get(i)));
            }
        }
        found.fillers().forEach((field, words) -> notes.add(Note.of("meaning.assumed.fillers", Labels.of(field),
                String.join(", ", new TreeSet<>(words.keySet())),
                words.values().stream().mapToLong(Long::longValue).sum())));
        found.joined().forEach((field, names) -> notes.add(Note.of("meaning.assumed.joined", Labels.of(field),
                names.entrySet().stream().limit(SHOWN).map(name -> name.getKey() + " (" + name.getValue() + ")")
                        .collect(Collectors.joining(", ")),
                names.size() > SHOWN ? " …" : "")));
        found.names().forEach((field, names) -> same(field, names, aliases));
        if (!currencies.isEmpty()) {
            notes.add(Note.of("meaning.assumed.currency", String.join(", ", new TreeSet<>(currencies))));
        }
    }

    /** Adds what became of values typed by hand. */
    TableReport.Typed typed(SourceValues sources) {
        List<Note> first = sources.conflicts().stream().limit(CONFLICTS).map(one -> Note.of("meaning.typed.both",
                one.name().replace('\u001f', ' '), Labels.of(one.field()), said(one.typed()), said(one.now())))
                .toList();
        if (sources.kept() > 0) {
            notes.add(Note.of("meaning.typed.kept", sources.kept()));
        }
        if (sources.changed() > 0) {
            notes.add(Note.of(sources.fileWins() ? "meaning.typed.over" : "meaning.typed.conflict",
                    sources.changed()));
            notes.addAll(first);
        }
        return new TableReport.Typed(sources.changed(), sources.fileWins(), first);
    }

    private static Object said(@Nullable Object value) {
        return switch (value) {
            case null -> Note.of("meaning.typed.blank");
            case DealStatus status -> Note.of("data.status." + status.id());
            case LocalDate day -> day;
            case Number number -> Note.of("meaning.typed.number", number);
            default -> value.toString();
        };
    }

    private void same(Field field, Map<String, Long> names, List<Alias> aliases) {
        for (Alias alias : aliases) {
            String key = Names.key(alias.name());
            if (alias.list().equals(NameList.of(field))) {
                long rows = names.entrySet().stream().filter(name -> Names.key(name.getKey()).equals(key))
                        .mapToLong(Map.Entry::getValue).sum();
                if (rows > 0) {
                    notes.add(Note.of("meaning.assumed.same", Labels.of(field), alias.name(), alias.same(), rows));
                }
            }
        }
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private void columns() {
        List<ColumnMeaning> columns = layout.mapping().columns();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeaning column = columns.get(i);
            Target target = column.target();
            Field field = column.field();
            if (field != null && field.type() == FieldType.MONEY && layout.scales().get(i) != 1) {
                notes.add(Note.of("meaning.assumed.scale", column.column(), layout.scales().get(i)));
            }
            if (target == null) {
                continue;
            }
            String way = target.way().name().toLowerCase(Locale.ROOT);
            if (field != null && target.derived()) {
                notes.add(Note.of("meaning.assumed.derived." + way, Labels.of(field), column.column()));
            } else if (field == null && layout.fields().contains(Field.SALE_ID)) {
                notes.add(Note.of("meaning.assumed.lines", column.column()));
            } else if (field != null && column.confidence() < UNSURE) {
                notes.add(Note.of("meaning.assumed.unsure", column.column(), Labels.of(field)));
            }
        }
    }

    private void deals(List<StatusWord> words) {
        Mapping mapping = layout.mapping();
        if (mapping.column(Field.DEAL_STATUS) < 0 && !words.isEmpty()) {
            String stage = mapping.columns().get(mapping.column(Field.DEAL_STAGE)).column();
            notes.add(Note.of("meaning.assumed.status-from-stage", stage, meanings(words)));
        }
        List<StatusWord> steps = words.stream().filter(StatusWord::assumed).toList();
        if (!steps.isEmpty()) {
            boolean dated = steps.stream().anyMatch(word -> word.closed() > 0);
            notes.add(Note.of(dated ? "meaning.assumed.steps-dated" : "meaning.assumed.steps",
                    steps.stream().map(StatusWord::word).collect(Collectors.joining(", "))));
        }
        if (layout.oneClose()) {
            int closed = mapping.column(Field.DEAL_CLOSED_ON);
            int column = closed < 0 ? mapping.column(Field.DEAL_EXPECTED_CLOSE_ON) : closed;
            notes.add(Note.of("meaning.assumed.one-close", mapping.columns().get(column).column()));
        }
    }

    private static String meanings(List<StatusWord> words) {
        return words.stream().filter(word -> word.meaning() != null)
                .map(word -> word.word() + " = " + word.meaning().id()).collect(Collectors.joining(", "));
    }
}

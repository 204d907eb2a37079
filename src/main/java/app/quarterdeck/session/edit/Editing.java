package app.quarterdeck.session.edit;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.kept.HandRow;
import app.quarterdeck.importing.kept.Retry;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.edit.Aside;
import app.quarterdeck.store.edit.EditStep;
import app.quarterdeck.store.edit.Edits;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of single records by hand. Values are texts, LocalDates, LocalDateTimes, BigDecimal money, Doubles or DealStatuses;
 * null = blank. The same rules hold as for every import.
 */
public final class Editing {

    private static final int CHOICES = 500;

    private final WorkspaceFile file;
    private final Runnable changed;

    /** @param changed told after every change */
    public Editing(WorkspaceFile file, Runnable changed) {
        this.file = file;
        this.changed = changed;
    }

    /** What is wrong with these values as a record; empty where they are one. */
    public Optional<HandRow.Fault> fault(RecordKind kind, Map<Field, ? extends @Nullable Object> values) {
        return values.values().stream().allMatch(value -> value == null || value.equals(""))
                ? Optional.of(new HandRow.Fault(null, Note.of("meaning.fault.empty")))
                : new HandRow(kind).fault(values);
    }

    /**
     * Changes values of a record.
     *
     * @return empty where it says all of this already
     * @throws UserFault where the values would be no record of its kind
     */
    public Optional<Step> set(RecordKind kind, long record, Map<Field, ? extends @Nullable Object> values) {
        Map<Field, @Nullable Object> whole = new EnumMap<>(Field.class);
        whole.putAll(values(kind, record));
        whole.putAll(values);
        fault(kind, whole).filter(wrong -> wrong.field() == null || values.containsKey(wrong.field()))
                .ifPresent(wrong -> {
                    throw UserFault.of(wrong.reason().key(), wrong.reason().args().toArray());
                });
        Optional<Step> step = file.edits().set(kind, record, values).map(Step::of);
        step.ifPresent(_ -> changed.run());
        return step;
    }

    /** Adds a record. @throws UserFault where the values are none, or there is such a record already */
    public Step add(RecordKind kind, Map<Field, ? extends @Nullable Object> values) {
        fault(kind, values).ifPresent(wrong -> {
            throw UserFault.of(wrong.reason().key(), wrong.reason().args().toArray());
        });
        HandRow.Added added = new HandRow(kind).add(file, values);
        EditStep step = file.edits().added(kind, added.record(), added.batch(), values);
        changed.run();
        return Step.of(step);
    }

    /** Takes what the source says in the place of a typed value. */
    public Optional<Step> takeSource(RecordKind kind, long record, Field field) {
        Object source = sources(kind, new long[]{record}).getOrDefault(record, Map.of()).get(field);
        if (source == null) {
            return Optional.empty();
        }
        Map<Field, @Nullable Object> value = new EnumMap<>(Field.class);
        value.put(field, source.equals("") ? null : source);
        return set(kind, record, value);
    }

    /** What was done by hand so far, oldest first. */
    public List<Step> steps() {
        return file.editsSoFar().steps().stream().map(Step::of).toList();
    }

    /** Takes a step back. @throws UserFault where something later changed what it changed; nothing is done then */
    public void undo(long id) {
        EditStep step = step(id);
        switch (step.what()) {
            case VALUES -> file.edits().undoValues(step);
            case RETRY -> file.asideForWriting().putBack(step);
            case RECORD -> {
                Integer batch = step.batch();
                if (batch != null && file.batches().undo(batch).removed() == 0) {
                    throw UserFault.of("store.edit.changed", step.name());
                }
                file.edits().tookBack(step);
            }
        }
        changed.run();
    }

    /** Does an undone step again. @throws UserFault where that can no longer be done */
    public void redo(long id) {
        EditStep step = step(id);
        switch (step.what()) {
            case VALUES -> file.edits().redoValues(step);
            case RETRY -> {
                List<Aside.Row> rows = file.aside().rows().stream()
                        .filter(row -> file.aside().takenBy(step.id()).contains(row.id())).toList();
                new Retry(file).run(rows, step);
            }
            case RECORD -> {
                HandRow.Added added = new HandRow(step.kind()).add(file, file.edits().values(step));
                file.edits().addedAgain(step, added.record(), added.batch());
            }
        }
        changed.run();
    }

    /** The values of a record that are not blank. */
    public Map<Field, Object> values(RecordKind kind, long record) {
        List<Field> fields = Field.of(kind);
        Map<Field, Object> out = new EnumMap<>(Field.class);
        file.records().rows(kind, fields, new long[]{record}).forEach(row -> {
            for (int i = 0; i < fields.size(); i++) {
                if (!row.values().get(i).equals("")) {
                    out.put(fields.get(i), row.values().get(i));
                }
            }
        });
        return out;
    }

    /** The different values of a field with how many records have each, most first; the empty text = blank. */
    public List<Known> known(Field field) {
        return file.records().choices(field, CHOICES).stream().map(one -> new Known(one.value(), one.count())).toList();
    }

    /** A value some records have. */
    public record Known(Object value, int count) {
    }

    /**
     * A change of a record.
     *
     * @param batch of the import that made it; 0 where a person did
     */
    public record Line(LocalDateTime at, int batch, Field field, @Nullable Object old, @Nullable Object now) {

        static Line of(Edits.Line line) {
            return new Line(line.at(), line.batch(), line.field(), line.old(), line.now());
        }
    }

    /** What changed in a record, newest first. */
    public List<Line> history(RecordKind kind, long record) {
        return file.editsSoFar().history(kind, record).stream().map(Line::of).toList();
    }

    /** By record and field what sources say under typed values; the empty text = blank. */
    public Map<Long, Map<Field, Object>> sources(RecordKind kind, long[] records) {
        return file.editsSoFar().sources(kind, records);
    }

    private EditStep step(long id) {
        return file.editsSoFar().steps().stream().filter(step -> step.id() == id).findFirst()
                .orElseThrow(() -> UserFault.of("store.edit.gone"));
    }
}

package app.quarterdeck.store.edit;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.Segments;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of what is done by hand: every edit is a step of its own, journaled with the cause {@code edit}, and can be
 * undone and done again, also after the workspace was closed. Something new ends the redoing of what was undone.
 */
public final class Edits {

    private static final String STEPS = "SELECT id, what, kind, record, batch, name, undone, "
            + "(SELECT group_concat(field) FROM edit_value WHERE edit = edit.id), "
            + "(SELECT count(*) FROM quarantine WHERE taken = edit.id) FROM edit";

    private final Query query;
    private final Stored stored;

    /** On a connection that may write; one that only reads may ask {@link #steps}. */
    public Edits(Query query) {
        this.query = query;
        this.stored = new Stored(query);
    }

    /** All steps, oldest first. */
    public List<EditStep> steps() {
        return query.list(STEPS + " ORDER BY id", this::step);
    }

    private Optional<EditStep> find(long id) {
        return query.list(STEPS + " WHERE id = ?", this::step, id).stream().findFirst();
    }

    /**
     * Changes values of a record.
     *
     * @param values as {@link Stored} has them; null = blank
     * @return empty where the record says all of this already
     * @throws UserFault where the record is no longer there
     */
    public Optional<EditStep> set(RecordKind kind, long record, Map<Field, ? extends @Nullable Object> values) {
        return together(() -> {
            long[] step = {0};
            values.forEach((field, value) -> {
                Object old = current(kind, record, field);
                Object now = stored.of(field, value);
                if (!Objects.equals(old, now)) {
                    if (step[0] == 0) {
                        step[0] = begin(EditStep.What.VALUES, kind, record, null);
                    }
                    query.change("INSERT INTO edit_value VALUES (?,?,?,?)", step[0], field.id(), old, now);
                    write(kind, record, field, old, now);
                }
            });
            return find(step[0]);
        });
    }

    /** Makes a record that a batch of its own added into a step that can be undone. */
    public EditStep added(RecordKind kind, long record, int batch, Map<Field, ? extends @Nullable Object> values) {
        return together(() -> {
            long step = begin(EditStep.What.RECORD, kind, record, batch);
            values.forEach((field, value) -> {
                Object now = stored.of(field, value);
                if (now != null) {
                    query.change("INSERT INTO edit_value VALUES (?,?,NULL,?)", step, field.id(), now);
                    query.change("INSERT OR IGNORE INTO source_value VALUES (?,?,?,NULL)", kind.id(), record,
                            field.id());
                }
            });
            return find(step).orElseThrow();
        });
    }

    /** An added record that was undone stands again, as another record of another batch. */
    public void addedAgain(EditStep step, long record, int batch) {
        together(() -> {
            query.change("UPDATE edit SET undone = 0, batch = ? WHERE id = ?", batch, step.id());
            query.change("UPDATE edit SET record = ? WHERE kind = ? AND record = ? AND (undone = 1 OR id = ?)", record,
                    step.kind().id(), step.record(), step.id());
            query.change("INSERT OR IGNORE INTO source_value SELECT ?, ?, field, NULL FROM edit_value WHERE edit = ?",
                    step.kind().id(), record, step.id());
            return step;
        });
    }

    /** A change of a record. Values as a person reads them, null = blank. */
    public record Line(LocalDateTime at, String cause, int batch, Field field, @Nullable Object old,
            @Nullable Object now) {
    }

    /** What changed in a record, newest first; not what its source says under a typed value. */
    public List<Line> history(RecordKind kind, long record) {
        return query.list("SELECT at, cause, coalesce(batch, 0), field, old, new FROM journal WHERE kind = ? "
                + "AND record = ? AND field <> 'extra' AND field NOT LIKE '" + SourceValues.MARK
                + "%' ORDER BY id DESC", row -> {
                    Field field = Field.ofId(kind, row.getString(4)).orElseThrow();
                    return new Line(LocalDateTime.parse(row.getString(1)), row.getString(2), row.getInt(3), field,
                            stored.shown(field, Stored.read(row, 5, field)),
                            stored.shown(field, Stored.read(row, 6, field)));
                }, kind.id(), record);
    }

    /** By record and field what sources say under typed values; the empty text = blank. */
    public Map<Long, Map<Field, Object>> sources(RecordKind kind, long[] records) {
        Map<Long, Map<Field, Object>> out = new HashMap<>();
        String ids = Arrays.stream(records).mapToObj(Long::toString).collect(Collectors.joining(","));
        query.each("SELECT record, field, value FROM source_value WHERE kind = ? AND record IN (" + ids + ")", row -> {
            Field field = Field.ofId(kind, row.getString(2)).orElseThrow();
            Object value = stored.shown(field, Stored.read(row, 3, field));
            out.computeIfAbsent(row.getLong(1), record -> new EnumMap<>(Field.class)).put(field,
                    value == null ? "" : value);
        }, kind.id());
        return out;
    }

    /** The values a step gave, as a person reads them. */
    public Map<Field, Object> values(EditStep step) {
        Map<Field, Object> out = new EnumMap<>(Field.class);
        for (Value value : valuesOf(step)) {
            Object now = stored.shown(value.field(), value.now());
            if (now != null) {
                out.put(value.field(), now);
            }
        }
        return out;
    }

    /**
     * Takes changed values back: to what the source says, where this was the first edit of a value.
     *
     * @throws UserFault where something later changed a value, or the record is gone; nothing is changed then
     */
    public void undoValues(EditStep step) {
        together(() -> {
            for (Value value : valuesOf(step)) {
                requireCurrent(step, value);
                Object back = first(step, value.field())
                        ? source(step.kind(), step.record(), value)
                        : value.old();
                put(step.kind(), step.record(), value.field(), back);
                query.change("""
                        DELETE FROM journal WHERE id = (SELECT max(id) FROM journal WHERE cause = 'edit' AND kind = ?
                        AND record = ? AND field = ? AND new IS ?)""", step.kind().id(), step.record(),
                        value.field().id(), value.now());
            }
            query.change("UPDATE edit SET undone = 1 WHERE id = ?", step.id());
            return step;
        });
    }

    /** Gives an undone step's values again. @throws UserFault where the record is gone */
    public void redoValues(EditStep step) {
        together(() -> {
            // the number of a record that is gone may be another's by now
            if (!RecordName.of(query, step.kind(), step.record()).equals(step.name())) {
                throw UserFault.of("store.edit.gone");
            }
            for (Value value : valuesOf(step)) {
                Object old = current(step.kind(), step.record(), value.field());
                query.change("UPDATE edit_value SET old = ? WHERE edit = ? AND field = ?", old, step.id(),
                        value.field().id());
                write(step.kind(), step.record(), value.field(), old, value.now());
            }
            query.change("UPDATE edit SET undone = 0 WHERE id = ?", step.id());
            return step;
        });
    }

    /** An added record was taken back with its batch. */
    public void tookBack(EditStep step) {
        query.change("UPDATE edit SET undone = 1 WHERE id = ?", step.id());
    }

    /** Begins a step; what was undone before can no longer be done again. */
    long begin(EditStep.What what, RecordKind kind, long record, @Nullable Integer batch) {
        forgetUndone(query);
        String at = now();
        query.change("INSERT INTO edit VALUES (NULL,?,?,?,?,?,?,0)", at, what.name(), kind.id(), record, batch,
                record == 0 ? "" : RecordName.of(query, kind, record));
        return query.number("SELECT last_insert_rowid()");
    }

    /** Something new was done: undone steps are over. */
    public static void forgetUndone(Query query) {
        query.change("DELETE FROM edit_value WHERE edit IN (SELECT id FROM edit WHERE undone = 1)");
        query.change("UPDATE quarantine SET taken = NULL WHERE taken IN (SELECT id FROM edit WHERE undone = 1)");
        query.change("DELETE FROM edit WHERE undone = 1");
    }

    static String now() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private record Value(Field field, @Nullable Object old, @Nullable Object now) {
    }

    private List<Value> valuesOf(EditStep step) {
        return query.list("SELECT field, old, new FROM edit_value WHERE edit = ?", row -> {
            Field field = Field.ofId(step.kind(), row.getString(1)).orElseThrow();
            return new Value(field, Stored.read(row, 2, field), Stored.read(row, 3, field));
        }, step.id());
    }

    private void requireCurrent(EditStep step, Value value) {
        if (!Objects.equals(current(step.kind(), step.record(), value.field()), value.now())) {
            throw UserFault.of("store.edit.changed", step.name());
        }
    }

    /** Whether no other step that stands gave the value before this one. */
    private boolean first(EditStep step, Field field) {
        return query.number("""
                SELECT count(*) FROM edit JOIN edit_value ON edit = edit.id
                WHERE kind = ? AND record = ? AND field = ? AND undone = 0 AND edit.id < ?""", step.kind().id(),
                step.record(), field.id(), step.id()) == 0;
    }

    private @Nullable Object source(RecordKind kind, long record, Value value) {
        List<@Nullable Object> kept = new ArrayList<>();
        query.each("SELECT value FROM source_value WHERE kind = ? AND record = ? AND field = ?",
                row -> kept.add(Stored.read(row, 1, value.field())), kind.id(), record, value.field().id());
        query.change("DELETE FROM source_value WHERE kind = ? AND record = ? AND field = ?", kind.id(), record,
                value.field().id());
        return kept.isEmpty() ? value.old() : kept.getFirst();
    }

    private @Nullable Object current(RecordKind kind, long record, Field field) {
        List<@Nullable Object> found = new ArrayList<>();
        query.each("SELECT \"" + field.id() + "\" FROM " + RecordReader.table(kind) + " WHERE row_id = ?",
                row -> found.add(Stored.read(row, 1, field)), record);
        if (found.isEmpty()) {
            throw UserFault.of("store.edit.gone");
        }
        return found.getFirst();
    }

    private void write(RecordKind kind, long record, Field field, @Nullable Object old, @Nullable Object now) {
        query.change("INSERT INTO journal VALUES (NULL,?,'edit',NULL,?,?,?,?,?)", now(), kind.id(), record, field.id(),
                old, now);
        query.change("INSERT OR IGNORE INTO source_value VALUES (?,?,?,?)", kind.id(), record, field.id(), old);
        put(kind, record, field, now);
    }

    private void put(RecordKind kind, long record, Field field, @Nullable Object value) {
        query.change("UPDATE " + RecordReader.table(kind) + " SET \"" + field.id() + "\" = ? WHERE row_id = ?", value,
                record);
        Segments.drop(query, kind, record);
    }

    private <T> T together(Supplier<T> work) {
        List<T> out = new ArrayList<>(1);
        query.together(() -> {
            out.add(work.get());
            query.change("UPDATE state SET revision = revision + 1");
        });
        return out.getFirst();
    }

    private EditStep step(ResultSet row) throws SQLException {
        RecordKind kind = RecordKind.ofId(row.getString(3)).orElseThrow();
        String fields = row.getString(8);
        int batch = row.getInt(5);
        return new EditStep(row.getLong(1), EditStep.What.valueOf(row.getString(2)), kind, row.getLong(4),
                row.getObject(5) == null ? null : batch, row.getString(6),
                fields == null
                        ? List.of()
                        : Arrays.stream(fields.split(",")).map(id -> Field.ofId(kind, id).orElseThrow())
                                .toList(),
                row.getInt(9), row.getInt(7) == 1);
    }
}

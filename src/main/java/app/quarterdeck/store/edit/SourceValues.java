package app.quarterdeck.store.edit;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.sqlite.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a file says against what was typed by hand (design 4.7): a typed value stands, and what the source says in its
 * place is remembered. While the source says the same as before nothing has happened; once it says something else both
 * values are reported.
 */
public final class SourceValues {

    /** The journal's field for what the source of a typed value says: a record field with this before its id. */
    static final String MARK = "source:";
    private static final int SHOWN = 200;

    /**
     * A typed value of whose source the value changed. Values as {@link Stored} shows them.
     *
     * @param name   what the record is known by
     * @param before what the source said so far
     * @param now    what it says now
     */
    public record Conflict(String name, Field field, @Nullable Object typed, @Nullable Object before,
            @Nullable Object now) {
    }

    private final Query query;
    private final RecordKind kind;
    private final int batch;
    private final String at;
    private final Map<Long, Map<Field, @Nullable Object>> sources = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private boolean fileWins;
    private int kept;
    private int changed;

    public SourceValues(Query query, RecordKind kind, int batch, String at) {
        this.query = query;
        this.kind = kind;
        this.batch = batch;
        this.at = at;
        query.each("SELECT record, field, value FROM source_value WHERE kind = ?", row -> {
            Field field = Field.ofId(kind, row.getString(2)).orElseThrow();
            sources.computeIfAbsent(row.getLong(1), record -> new EnumMap<>(Field.class)).put(field,
                    Stored.read(row, 3, field));
        }, kind.id());
    }

    /** Where a source has changed, its value goes over the typed one. */
    public void letFileWin() {
        fileWins = true;
    }

    /**
     * Puts typed values in the place of those a row of a file has.
     *
     * @param old   the record as kept, one value for each field
     * @param coded the row of the file as it would be kept; changed where the typed value stands
     * @param again the batch has had this record before: nothing is remembered twice
     */
    public void settle(String name, long record, List<Field> fields, @Nullable Object[] old, @Nullable Object[] coded,
            boolean again) {
        // of a million rows hardly any was ever typed over
        Map<Field, @Nullable Object> typed = sources.isEmpty() ? null : sources.get(record);
        if (typed == null) {
            return;
        }
        for (int i = 0; i < coded.length; i++) {
            Field field = fields.get(i);
            if (typed.containsKey(field)) {
                coded[i] = settle(name, record, field, typed.get(field), old[i], coded[i], again);
            }
        }
    }

    private @Nullable Object settle(String name, long record, Field field, @Nullable Object before,
            @Nullable Object typed, @Nullable Object now, boolean again) {
        if (Objects.equals(now, before)) {
            kept += again || Objects.equals(now, typed) ? 0 : 1;
            return typed;
        }
        if (!again) {
            remember(record, field, before, now);
            if (!Objects.equals(now, typed)) {
                changed++;
                if (conflicts.size() < SHOWN) {
                    Stored stored = new Stored(query);
                    conflicts.add(new Conflict(name, field, stored.shown(field, typed), stored.shown(field, before),
                            stored.shown(field, now)));
                }
            }
        }
        return fileWins ? now : typed;
    }

    private void remember(long record, Field field, @Nullable Object before, @Nullable Object now) {
        query.change("UPDATE source_value SET value = ? WHERE kind = ? AND record = ? AND field = ?", now, kind.id(),
                record, field.id());
        query.change("INSERT INTO journal VALUES (NULL,?,'import',?,?,?,?,?,?)", at, batch, kind.id(), record,
                MARK + field.id(), before, now);
        Objects.requireNonNull(sources.get(record)).put(field, now);
    }

    public boolean fileWins() {
        return fileWins;
    }

    /** How many typed values stand because their source says the same as before. */
    public int kept() {
        return kept;
    }

    /** How many typed values have a source that now says something else. */
    public int changed() {
        return changed;
    }

    /** The first of them, at most 200. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }
}

package app.quarterdeck.store.typed;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.Segments;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes records that were typed, each edit in one transaction with its lines in the journal (cause {@code edit}). The
 * history of a record that is taken away stays under its number with a minus before it, for the number itself may be
 * given again. As with every value that is typed, what files say in its place is kept: the next import does not overwrite
 * it.
 */
public final class TypedRecords {

    private final Query query;
    private final Connection connection;

    /** @param connection one that may write */
    public TypedRecords(Connection connection) {
        this.connection = connection;
        this.query = Query.on(connection);
    }

    /** All records of a kind in the order of their numbers. */
    public static List<TypedRecord> all(Query query, RecordKind kind) {
        return read(query, kind, " ORDER BY t.row_id");
    }

    /** The record known by this; null where there is none. */
    private @Nullable TypedRecord find(RecordKind kind, TypedRecord.Known known) {
        List<TypedRecord> found = read(query, kind, " WHERE t.known_by = ? AND t.known_more = ?", known.by(),
                known.more());
        return found.isEmpty() ? null : found.getFirst();
    }

    /**
     * Does what was typed.
     *
     * @return the edit as it was done, with the numbers given, for {@link #undo}
     * @throws UserFault where a record is no longer what the edit takes it for
     */
    public TypedEdit apply(TypedEdit edit) {
        return together(edit, last -> new TypedEdit.Lines(last + 1, lastLine()));
    }

    /**
     * Takes an edit back, and its lines out of the journal: nothing was edited any more.
     *
     * @return the edit as it can be done once more
     * @throws UserFault where something changed the records since
     */
    public TypedEdit undo(TypedEdit done) {
        TypedEdit back = together(done.reversed(), last -> {
            query.change("DELETE FROM journal WHERE id > ? OR id BETWEEN ? AND ?", last, done.lines().first(),
                    done.lines().last());
            return TypedEdit.Lines.NONE;
        });
        return back.reversed();
    }

    private TypedEdit together(TypedEdit edit, LongFunction<TypedEdit.Lines> end) {
        List<TypedEdit.Change> done = new ArrayList<>();
        TypedEdit.Lines[] lines = {TypedEdit.Lines.NONE};
        requireQuiet();
        query.together(() -> {
            long last = lastLine();
            for (TypedEdit.Change change : edit.changes()) {
                done.add(new TypedEdit.Change(change.kind(), change.before(), apply(change)));
            }
            lines[0] = end.apply(last);
            query.change("UPDATE state SET revision = revision + 1");
        });
        return new TypedEdit(done, lines[0]);
    }

    private long lastLine() {
        return query.number("SELECT coalesce(max(id), 0) FROM journal");
    }

    /** An import has this connection for itself until it ends. */
    private void requireQuiet() {
        synchronized (connection) {
            try {
                if (!connection.getAutoCommit()) {
                    throw UserFault.of("typed.importing");
                }
            } catch (SQLException e) {
                throw new StoreException("typed", e);
            }
        }
    }

    private @Nullable TypedRecord apply(TypedEdit.Change change) {
        TypedRecord before = change.before();
        TypedRecord after = change.after();
        if (before == null) {
            return after == null ? null : add(change.kind(), after);
        }
        TypedRecord now = find(change.kind(), before.known());
        if (now == null || !now.same(before)) {
            throw UserFault.of("typed.changed");
        }
        if (after == null) {
            if (!now.sources().equals(before.sources())) {
                // a file has it too since
                throw UserFault.of("typed.changed");
            }
            remove(change.kind(), now);
            return null;
        }
        return update(change.kind(), now, after.over(now));
    }

    private TypedRecord add(RecordKind kind, TypedRecord record) {
        if (find(kind, record.known()) != null) {
            throw UserFault.of("typed.there");
        }
        boolean stands = query.number("SELECT count(*) FROM batch WHERE id = ? AND undone_at IS NULL",
                record.batch()) > 0;
        int batch = stands ? record.batch() : byHand(kind);
        String table = RecordReader.table(kind);
        boolean free = record.rowId() > 0
                && query.number("SELECT count(*) FROM " + table + " WHERE row_id = ?", record.rowId()) == 0;
        query.change(
                "INSERT INTO " + table + " (row_id, batch, row_no, known_by, known_more, extra) VALUES (?,?,?,?,?,?)",
                free ? record.rowId() : null, batch, record.row(), record.known().by(), record.known().more(),
                record.extra());
        long id = query.number("SELECT last_insert_rowid()");
        if (free) {
            query.change("UPDATE journal SET record = ? WHERE kind = ? AND record = ?", id, kind.id(), -id);
        }
        write(kind, id, Map.of(), record.values());
        writeSources(kind, id, record.sources());
        return record.at(id, batch);
    }

    private TypedRecord update(RecordKind kind, TypedRecord before, TypedRecord after) {
        if (!before.known().equals(after.known())) {
            if (find(kind, after.known()) != null) {
                throw UserFault.of("typed.there");
            }
            query.change("UPDATE " + RecordReader.table(kind) + " SET known_by = ?, known_more = ? WHERE row_id = ?",
                    after.known().by(), after.known().more(), before.rowId());
            journal(kind, before.rowId(), "known_by", before.known().by(), after.known().by());
            journal(kind, before.rowId(), "known_more", before.known().more(), after.known().more());
        }
        write(kind, before.rowId(), before.values(), after.values());
        writeSources(kind, before.rowId(), after.sources());
        return after;
    }

    private void remove(RecordKind kind, TypedRecord record) {
        record.values().forEach((field, value) -> journal(kind, record.rowId(), field.id(), coded(field, value), null));
        query.change("UPDATE journal SET record = ? WHERE kind = ? AND record = ?", -record.rowId(), kind.id(),
                record.rowId());
        query.change("DELETE FROM " + RecordReader.table(kind) + " WHERE row_id = ?", record.rowId());
        writeSources(kind, record.rowId(), Map.of());
        Segments.drop(query, kind, record.rowId());
    }

    private void write(RecordKind kind, long id, Map<Field, Object> before, Map<Field, Object> after) {
        Segments.drop(query, kind, id);
        for (Field field : Field.of(kind)) {
            Object old = before.get(field);
            Object now = after.get(field);
            if (old == null ? now != null : !old.equals(now)) {
                Object stored = coded(field, now);
                query.change("UPDATE " + RecordReader.table(kind) + " SET \"" + field.id() + "\" = ? WHERE row_id = ?",
                        stored, id);
                journal(kind, id, field.id(), coded(field, old), stored);
            }
        }
    }

    private void writeSources(RecordKind kind, long id, Map<Field, Object> sources) {
        query.change("DELETE FROM source_value WHERE kind = ? AND record = ?", kind.id(), id);
        sources.forEach((field, said) -> query.change("INSERT INTO source_value VALUES (?,?,?,?)", kind.id(), id,
                field.id(), said.equals("") ? null : coded(field, said)));
    }

    private void journal(RecordKind kind, long record, String field, @Nullable Object old, @Nullable Object now) {
        query.change("INSERT INTO journal VALUES (NULL,?,'edit',NULL,?,?,?,?,?)", now(), kind.id(), record, field, old,
                now);
    }

    private @Nullable Object coded(Field field, @Nullable Object value) {
        if (value == null || field.type() != FieldType.TEXT) {
            return value;
        }
        long code = query.number("SELECT id FROM text WHERE value = ?", value);
        if (code == 0) {
            code = query.number("SELECT coalesce(max(id), 0) + 1 FROM text");
            Segments.dropTextsFrom(query, Math.toIntExact(code));
            query.change("INSERT INTO text VALUES (?, ?)", code, value);
        }
        return code;
    }

    /** The batch of what is typed: it has no file, and is no import. */
    private int byHand(RecordKind kind) {
        long known = query.number("SELECT id FROM batch WHERE file = '' AND kind = ?", kind.id());
        if (known > 0) {
            return Math.toIntExact(known);
        }
        query.change("INSERT INTO batch VALUES (NULL,0,?,'','','',?,0,0,0,0,0,0,'[]','{}','[]',NULL)", kind.id(),
                now());
        return Math.toIntExact(query.number("SELECT last_insert_rowid()"));
    }

    private static String now() {
        return LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static List<TypedRecord> read(Query query, RecordKind kind, String where, @Nullable Object... args) {
        List<Field> fields = Field.of(kind);
        String columns = fields.stream().map(field -> field.type() == FieldType.TEXT
                ? ", (SELECT value FROM text WHERE text.id = t.\"" + field.id() + "\")"
                : ", t.\"" + field.id() + "\"").collect(Collectors.joining());
        Map<Long, Map<Field, Object>> sources = sources(query, kind);
        return query.list("SELECT t.row_id, t.batch, t.row_no, t.known_by, t.known_more, t.extra" + columns + " FROM "
                + RecordReader.table(kind) + " t" + where, row -> record(row, fields, sources), args);
    }

    private static Map<Long, Map<Field, Object>> sources(Query query, RecordKind kind) {
        Map<Long, Map<Field, Object>> all = new HashMap<>();
        query.each("SELECT record, field, s.value, t.value FROM source_value s LEFT JOIN text t ON t.id = s.value "
                + "WHERE kind = ?", row -> {
                    Field field = Field.ofId(kind, row.getString(2)).orElseThrow();
                    Object said = row.getObject(3) == null
                            ? ""
                            : value(row, field.type() == FieldType.TEXT ? 4 : 3, field);
                    all.computeIfAbsent(row.getLong(1), _ -> new EnumMap<>(Field.class)).put(field, said);
                }, kind.id());
        return all;
    }

    private static TypedRecord record(ResultSet row, List<Field> fields, Map<Long, Map<Field, Object>> sources)
            throws SQLException {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            int column = 7 + i;
            if (row.getObject(column) != null) {
                values.put(fields.get(i), value(row, column, fields.get(i)));
            }
        }
        return new TypedRecord(row.getLong(1), row.getInt(2), row.getInt(3),
                new TypedRecord.Known(row.getLong(4), row.getInt(5)), row.getBytes(6), values,
                sources.getOrDefault(row.getLong(1), Map.of()));
    }

    private static Object value(ResultSet row, int column, Field field) throws SQLException {
        return switch (field.type()) {
            case KEY, TEXT -> row.getString(column);
            case DATE, DATETIME, STATUS -> row.getInt(column);
            case MONEY -> row.getLong(column);
            case NUMBER, SHARE -> row.getDouble(column);
        };
    }
}

package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.edit.SourceValues;
import app.quarterdeck.store.edit.Stored;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one batch: a record is added, updated or found unchanged by its identity. */
public final class BatchWriter {

    /** What became of a row. */
    public enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        /** The file has this record already, with the same values. */
        REPEATED,
        /** The file has this record already, with other values. */
        CONTRADICTED
    }

    /**
     * A row to be written.
     *
     * @param identity what the record is known by across imports, unique within its kind
     * @param number   of the row in its file
     * @param values   for each mapped field a String (KEY, TEXT), Integer (DATE, DATETIME, STATUS), Long (MONEY), Double, or
     *                 null
     * @param extras   for each unmapped heading its text, empty = blank
     */
    @SuppressWarnings("ArrayRecordComponent") // a million rows pass through here
    public record Row(String identity, int number, @Nullable Object[] values, String[] extras) {
    }

    /** A value an update changed, as stored: texts as text, dates as days, times as moments, money as ten-thousandths; null = blank. */
    public record Changed(String identity, Field field, @Nullable Object old, @Nullable Object now) {
    }

    private static final int CHANGES_SHOWN = 200;

    private final ImportTransaction transaction;
    private final RecordKind kind;
    private final int batch;
    private final List<Field> mapped;
    private final ExtraColumns extras;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement update;
    private final PreparedStatement journal;
    private final SourceValues sources;
    private boolean filling;
    private final Set<String> touched = new HashSet<>();
    private final Set<Long> dropped = new HashSet<>();
    private final List<Changed> changes = new ArrayList<>();

    BatchWriter(ImportTransaction transaction, Connection connection, RecordKind kind, int batch, List<Field> mapped,
            List<String> headings) throws SQLException {
        this.transaction = transaction;
        this.kind = kind;
        this.batch = batch;
        this.mapped = List.copyOf(mapped);
        this.extras = new ExtraColumns(transaction, headings);
        String table = RecordReader.table(kind);
        Query query = Query.on(connection);
        sources = new SourceValues(query, kind, batch, transaction.at());
        Segments.dropFrom(query, kind, query.number("SELECT coalesce(max(row_id), 0) + 1 FROM " + table));
        String columns = mapped.stream().map(field -> ", \"" + field.id() + "\"").collect(Collectors.joining());
        insert = connection.prepareStatement("INSERT INTO " + table + " (batch, row_no, identity, extra" + columns
                + ") VALUES (?,?,?,?" + ",?".repeat(mapped.size()) + ") ON CONFLICT (identity) DO NOTHING");
        select = connection.prepareStatement(
                "SELECT row_id, batch, extra" + columns + " FROM " + table + " WHERE identity = ?");
        String sets = mapped.stream().map(field -> ", \"" + field.id() + "\" = ?").collect(Collectors.joining());
        update = connection.prepareStatement("UPDATE " + table + " SET extra = ?" + sets + " WHERE row_id = ?");
        journal = connection.prepareStatement("INSERT INTO journal VALUES (NULL,?,'import',?,?,?,?,?,?)");
    }

    public int batch() {
        return batch;
    }

    /** Values from now on only fill what is blank: what a record already says stays. */
    public void onlyFill() {
        filling = true;
    }

    /** What became of values typed by hand over those of a source. */
    public SourceValues sources() {
        return sources;
    }

    /** Whether there is a record known by this. */
    public boolean knows(String identity) {
        return record(identity) > 0;
    }

    /** Whether this batch itself added the record known by this. */
    public boolean wrote(String identity) {
        try {
            select.setString(1, identity);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getInt(2) == batch;
            }
        } catch (SQLException e) {
            throw new StoreException("look up " + kind, e);
        }
    }

    /** Row id of the record known by this, 0 where there is none. */
    public long record(String identity) {
        try {
            select.setString(1, identity);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new StoreException("look up " + kind, e);
        }
    }

    /** What became of each of these rows, in their order. */
    public List<Outcome> put(List<Row> rows) {
        try {
            List<@Nullable Object[]> coded = new ArrayList<>(rows.size());
            for (Row row : rows) {
                coded.add(coded(row.values()));
                insert.setInt(1, batch);
                insert.setInt(2, row.number());
                insert.setString(3, row.identity());
                insert.setBytes(4, extras.write(row.extras()));
                bind(coded.getLast());
                insert.addBatch();
            }
            int[] inserted = insert.executeBatch();
            List<Outcome> out = new ArrayList<>(rows.size());
            for (int i = 0; i < inserted.length; i++) {
                out.add(inserted[i] == 1 ? Outcome.IMPORTED : compare(rows.get(i), coded.get(i)));
            }
            return out;
        } catch (SQLException e) {
            throw new StoreException("rows from " + rows.getFirst().number() + " on, of " + kind, e);
        }
    }

    private void bind(@Nullable Object[] coded) throws SQLException {
        for (int i = 0; i < coded.length; i++) {
            insert.setObject(5 + i, coded[i]);
        }
    }

    public void quarantine(Batch.Rejected row) {
        transaction.quarantine(batch, row);
    }

    /** Ends the batch; the counts must add up. */
    public void finish(RowCounts counts, List<Note> assumed) {
        try {
            transaction.finish(batch, counts, assumed);
        } finally {
            close();
        }
    }

    /** Ends the writing of rows without ending a batch, as when one is gone on with. */
    public void close() {
        try {
            insert.close();
            select.close();
            update.close();
            journal.close();
        } catch (SQLException e) {
            throw new StoreException("finish", e);
        }
    }

    /** The first changes of values, for showing; at most 200. */
    public List<Changed> changes() {
        return List.copyOf(changes);
    }

    private Outcome compare(Row wanted, @Nullable Object[] coded) throws SQLException {
        String identity = wanted.identity();
        select.setString(1, identity);
        try (ResultSet row = select.executeQuery()) {
            row.next();
            long record = row.getLong(1);
            boolean again = row.getInt(2) == batch || !touched.add(identity);
            byte[] oldExtra = row.getBytes(3);
            byte[] newExtra = extras.merge(oldExtra, wanted.extras());
            boolean changed = !Arrays.equals(oldExtra, newExtra);
            @Nullable
            Object[] old = new @Nullable Object[coded.length];
            for (int i = 0; i < coded.length; i++) {
                old[i] = Stored.read(row, 4 + i, mapped.get(i));
                if (filling && old[i] != null) {
                    coded[i] = old[i];
                }
            }
            sources.settle(identity, record, mapped, old, coded, again);
            for (int i = 0; i < coded.length; i++) {
                changed |= !Objects.equals(old[i], coded[i]);
            }
            if (again) {
                return changed ? Outcome.CONTRADICTED : Outcome.REPEATED;
            } else if (!changed) {
                return Outcome.UNCHANGED;
            }
            write(identity, record, old, coded, oldExtra, newExtra);
            return Outcome.UPDATED;
        }
    }

    private void write(String identity, long record, @Nullable Object[] old, @Nullable Object[] coded,
            byte @Nullable [] oldExtra, byte @Nullable [] newExtra) throws SQLException {
        update.setBytes(1, newExtra);
        for (int i = 0; i < coded.length; i++) {
            update.setObject(2 + i, coded[i]);
            if (!Objects.equals(old[i], coded[i])) {
                Field field = mapped.get(i);
                journal(record, field.id(), old[i], coded[i]);
                if (changes.size() < CHANGES_SHOWN) {
                    changes.add(new Changed(identity, field, shown(field, old[i]), shown(field, coded[i])));
                }
            }
        }
        if (!Arrays.equals(oldExtra, newExtra)) {
            journal(record, "extra", oldExtra, newExtra);
        }
        if (dropped.add(record / Segments.ROWS)) {
            Segments.drop(Query.on(update.getConnection()), kind, record);
        }
        update.setLong(2 + coded.length, record);
        update.executeUpdate();
    }

    private void journal(long record, String field, @Nullable Object old, @Nullable Object now) throws SQLException {
        journal.setString(1, transaction.at());
        journal.setInt(2, batch);
        journal.setString(3, kind.id());
        journal.setLong(4, record);
        journal.setString(5, field);
        journal.setObject(6, old);
        journal.setObject(7, now);
        journal.executeUpdate();
    }

    private @Nullable Object shown(Field field, @Nullable Object value) throws SQLException {
        return value instanceof Integer code && field.type() == FieldType.TEXT ? transaction.text(code) : value;
    }

    private @Nullable Object[] coded(@Nullable Object[] values) throws SQLException {
        @Nullable
        Object[] out = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            boolean text = mapped.get(i).type() == FieldType.TEXT;
            out[i] = text && value != null ? transaction.code((String) value) : value;
        }
        return out;
    }
}

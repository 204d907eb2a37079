package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
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
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** A value an update changed, as stored: texts as text, dates as days, times as moments, money as ten-thousandths; null = blank. */
    public record Changed(String identity, Field field, @Nullable Object old, @Nullable Object now) {
    }

    private static final int CHANGES_SHOWN = 200;

    private final ImportTransaction transaction;
    private final RecordKind kind;
    private final int batch;
    private final List<Field> mapped;
    private final int[] headings;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement update;
    private final PreparedStatement journal;
    private boolean filling;
    private final Set<String> touched = new HashSet<>();
    private final List<Changed> changes = new ArrayList<>();

    BatchWriter(ImportTransaction transaction, Connection connection, RecordKind kind, int batch, List<Field> mapped,
            List<String> headings) throws SQLException {
        this.transaction = transaction;
        this.kind = kind;
        this.batch = batch;
        this.mapped = List.copyOf(mapped);
        this.headings = new int[headings.size()];
        for (int i = 0; i < this.headings.length; i++) {
            this.headings[i] = transaction.code(headings.get(i));
        }
        String table = RecordReader.table(kind);
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

    /** Whether there is a record known by this. */
    public boolean knows(String identity) {
        try {
            select.setString(1, identity);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new StoreException("look up " + kind, e);
        }
    }

    /**
     * Writes a row.
     *
     * @param identity what the record is known by across imports, unique within its kind
     * @param values   for each mapped field a String (KEY, TEXT), Integer (DATE, DATETIME, STATUS), Long (MONEY), Double, or null
     * @param extras   for each unmapped heading its text, empty = blank
     */
    public Outcome put(String identity, int rowNumber, @Nullable Object[] values, String[] extras) {
        try {
            @Nullable
            Object[] coded = coded(values);
            SortedMap<Integer, Integer> more = coded(extras);
            insert.setInt(1, batch);
            insert.setInt(2, rowNumber);
            insert.setString(3, identity);
            insert.setBytes(4, Extras.write(more));
            for (int i = 0; i < coded.length; i++) {
                insert.setObject(5 + i, coded[i]);
            }
            return insert.executeUpdate() == 1 ? Outcome.IMPORTED : compare(identity, coded, more);
        } catch (SQLException e) {
            throw new StoreException("row " + rowNumber + " of " + kind, e);
        }
    }

    public void quarantine(Batch.Rejected row) {
        transaction.quarantine(batch, row);
    }

    /** Ends the batch; the counts must add up. */
    public void finish(RowCounts counts, List<Note> assumed) {
        try {
            transaction.finish(batch, counts, assumed);
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

    private Outcome compare(String identity, @Nullable Object[] coded, SortedMap<Integer, Integer> more)
            throws SQLException {
        select.setString(1, identity);
        try (ResultSet row = select.executeQuery()) {
            row.next();
            long record = row.getLong(1);
            boolean again = row.getInt(2) == batch || !touched.add(identity);
            byte[] oldExtra = row.getBytes(3);
            SortedMap<Integer, Integer> merged = Extras.read(oldExtra);
            for (int heading : headings) {
                merged.remove(heading);
            }
            merged.putAll(more);
            byte[] newExtra = Extras.write(merged);
            boolean changed = !Arrays.equals(oldExtra, newExtra);
            @Nullable
            Object[] old = new @Nullable Object[coded.length];
            for (int i = 0; i < coded.length; i++) {
                old[i] = stored(row, 4 + i, mapped.get(i));
                if (filling && old[i] != null) {
                    coded[i] = old[i];
                }
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

    private @Nullable Object shown(Field field, @Nullable Object value) {
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

    private SortedMap<Integer, Integer> coded(String[] extras) throws SQLException {
        SortedMap<Integer, Integer> out = new TreeMap<>();
        for (int i = 0; i < extras.length; i++) {
            if (!extras[i].isEmpty()) {
                out.put(headings[i], transaction.code(extras[i]));
            }
        }
        out.values().removeIf(code -> code == Blank.TEXT);
        return out;
    }

    private static @Nullable Object stored(ResultSet row, int column, Field field) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (field.type()) {
            case KEY -> row.getString(column);
            case TEXT, DATE, DATETIME, STATUS -> row.getInt(column);
            case MONEY -> row.getLong(column);
            case NUMBER, SHARE -> row.getDouble(column);
        };
    }
}

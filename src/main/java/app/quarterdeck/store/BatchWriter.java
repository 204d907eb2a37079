package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.code.Identity;
import app.quarterdeck.store.code.KnownRows;
import app.quarterdeck.store.edit.SourceValues;
import app.quarterdeck.store.fill.FilledTable;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A row to be written. */
    public static final class Row {

        private final Identity identity;
        private final int number;
        private final @Nullable Object[] values;
        private final String[] extras;
        /** The values with codes for texts; null until the row is prepared. */
        private @Nullable Object @Nullable [] coded;
        private byte @Nullable [] extra;

        /**
         * @param identity what the record is known by across imports
         * @param number   of the row in its file
         * @param values   for each mapped field a String (KEY, TEXT), Integer (DATE, DATETIME, STATUS), Long (MONEY),
         *                 Double, or null
         * @param extras   for each unmapped heading its text, empty = blank
         */
        public Row(Identity identity, int number, @Nullable Object[] values, String[] extras) {
            this.identity = identity;
            this.number = number;
            this.values = values;
            this.extras = extras;
        }

        public Row(String identity, int number, @Nullable Object[] values, String[] extras) {
            this(Identity.of(identity), number, values, extras);
        }

        public Identity identity() {
            return identity;
        }

        public int number() {
            return number;
        }

        public @Nullable Object[] values() {
            return values;
        }

        public String[] extras() {
            return extras;
        }
    }

    /** A value an update changed, as stored: texts as text, dates as days, times as moments, money as ten-thousandths; null = blank. */
    public record Changed(String identity, Field field, @Nullable Object old, @Nullable Object now) {
    }

    private static final int CHANGES_SHOWN = 200;
    private static final int AT_ONCE = 256;

    /** A record as it stands in the workspace. */
    private static final class Stored {

        private final int batch;
        private byte @Nullable [] extra;
        private final @Nullable Object[] values;

        Stored(int batch, byte @Nullable [] extra, @Nullable Object[] values) {
            this.batch = batch;
            this.extra = extra;
            this.values = values;
        }
    }

    private final ImportTransaction transaction;
    private final RecordKind kind;
    private final Query query;
    private final int batch;
    private final List<Field> mapped;
    private final boolean[] texts;
    private final ExtraColumns extras;
    private final KnownRows known;
    private final boolean first;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement update;
    private final PreparedStatement journal;
    private final SourceValues sources;
    private final Map<Integer, Integer> gone = new HashMap<>();
    private final BitSet mentioned = new BitSet();
    private int returned;
    private boolean filling;
    private int next;
    private int waiting;
    /** Takes rows instead of the table, as long as none of them is met twice. */
    private @Nullable FilledTable filled;
    private final BitSet touched = new BitSet();
    private final Set<Integer> dropped = new HashSet<>();
    private final List<Changed> changes = new ArrayList<>();

    BatchWriter(ImportTransaction transaction, Connection connection, RecordKind kind, int batch, List<Field> mapped,
            List<String> headings, long rows) throws SQLException {
        this.transaction = transaction;
        this.kind = kind;
        this.query = Query.on(connection);
        this.batch = batch;
        this.mapped = List.copyOf(mapped);
        this.texts = new boolean[mapped.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = mapped.get(i).type() == FieldType.TEXT;
        }
        this.extras = new ExtraColumns(transaction, headings);
        String table = RecordReader.table(kind);
        this.next = (int) query.number("SELECT coalesce(max(row_id), 0) + 1 FROM " + table);
        this.sources = new SourceValues(query, kind, batch, transaction.at());
        this.known = RecordReader.known(query, kind);
        this.first = next == 1;
        this.filled = first ? transaction.fill(kind, batch, mapped, rows) : null;
        boolean further = !first && transaction.filled(kind);
        if ((first && filled == null) || further) {
            transaction.indexAtEnd(kind);
        }
        Segments.dropFrom(query, kind, next);
        query.each("SELECT record, batch FROM gone WHERE kind = ?", row -> gone.put(row.getInt(1), row.getInt(2)),
                kind.id());
        String columns = mapped.stream().map(field -> ", \"" + field.id() + "\"").collect(Collectors.joining());
        insert = connection
                .prepareStatement("INSERT INTO " + table + " (row_id, batch, row_no, known_by, known_more, extra"
                        + columns + ") VALUES (?," + batch + ",?,?,?,?" + ",?".repeat(mapped.size()) + ")");
        select = connection.prepareStatement("SELECT row_id, batch, extra" + columns + " FROM " + table
                + " WHERE row_id IN (SELECT value FROM json_each(?))");
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
        return known.row(Identity.of(identity)) > 0;
    }

    /** The file has this record, though its row could not be read: it is not missing. */
    public void mention(String identity) {
        int record = known.row(Identity.of(identity));
        if (record > 0) {
            mentioned.set(record);
        }
    }

    /** Whether a record that already was there is in the file. */
    boolean listed(int record) {
        return touched.get(record) || mentioned.get(record);
    }

    /** Some of the records in the file that already were there, at most so many. */
    List<Integer> someListed(int most) {
        return touched.stream().limit(most).boxed().toList();
    }

    /** How many records that were gone are in the file again. */
    public int returned() {
        return returned;
    }

    /** Whether this batch itself added the record known by this, before this writer began. */
    public boolean wrote(String identity) {
        return query.number("SELECT batch FROM " + RecordReader.table(kind) + " WHERE row_id = ?",
                known.row(Identity.of(identity))) == batch;
    }

    /** Row id of the record known by this, 0 where there is none. */
    public long record(Identity identity) {
        return known.row(identity);
    }

    /**
     * Does what can be done of {@link #put} by another thread, before the rows are put by the one that writes. Of a table
     * that has records already nothing can: what is not written must not leave its texts behind.
     */
    public void prepare(List<Row> rows) {
        if (first) {
            synchronized (transaction.dictionary()) {
                for (Row row : rows) {
                    row.coded = codes(row);
                    row.extra = extras.write(row.extras);
                }
            }
        }
    }

    /** What became of each of these rows, in their order. */
    public List<Outcome> put(List<Row> rows) {
        try {
            Outcome[] out = new Outcome[rows.size()];
            int[] records = new int[out.length];
            boolean met = false;
            for (int i = 0; i < out.length; i++) {
                Identity identity = rows.get(i).identity();
                records[i] = known.row(identity);
                if (records[i] == 0) {
                    insert(rows.get(i));
                    out[i] = Outcome.IMPORTED;
                } else {
                    met = true;
                }
            }
            if (met) {
                pour(false);
                flush();
                Map<Integer, Stored> stored = stored(records);
                for (int i = 0; i < out.length; i++) {
                    if (records[i] > 0) {
                        out[i] = compare(rows.get(i), records[i], Objects.requireNonNull(stored.get(records[i])));
                    }
                }
            }
            return Arrays.asList(out);
        } catch (SQLException e) {
            throw new StoreException("rows from " + rows.getFirst().number() + " on, of " + kind, e);
        }
    }

    private void insert(Row row) throws SQLException {
        known.put(row.identity().by(), row.identity().more(), next);
        FilledTable aside = filled;
        if (aside != null) {
            aside.add(next++, row.number(), row.identity(), row.coded == null ? extras.write(row.extras()) : row.extra,
                    codes(row));
            return;
        }
        insert.setInt(1, next++);
        insert.setInt(2, row.number());
        insert.setLong(3, row.identity().by());
        insert.setInt(4, row.identity().more());
        insert.setBytes(5, row.coded == null ? extras.write(row.extras()) : row.extra);
        @Nullable
        Object[] values = codes(row);
        for (int i = 0; i < texts.length; i++) {
            insert.setObject(6 + i, values[i]);
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    /** What was filled aside goes into the table, with its index where nothing more can come. */
    private void pour(boolean complete) {
        FilledTable aside = filled;
        if (aside != null) {
            filled = null;
            if (!complete) {
                transaction.indexAtEnd(kind);
            }
            aside.pour(query, "aside_" + RecordReader.table(kind), complete ? known : null);
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            transaction.writeTexts();
            insert.executeBatch();
        }
    }

    public void quarantine(Batch.Rejected row) {
        transaction.quarantine(batch, row);
    }

    /** Ends the batch; the counts must add up. */
    public void finish(RowCounts counts, List<Note> assumed) {
        close();
        transaction.finish(batch, counts, assumed);
    }

    /** Ends the writing of rows without ending a batch, as when one is gone on with. */
    public void close() {
        try {
            pour(true);
            flush();
            transaction.writeTexts();
            insert.close();
            select.close();
            update.close();
            journal.close();
        } catch (SQLException e) {
            throw new StoreException("close", e);
        }
    }

    /** The first changes of values, for showing; at most 200. */
    public List<Changed> changes() {
        return List.copyOf(changes);
    }

    private Map<Integer, Stored> stored(int[] records) throws SQLException {
        Map<Integer, Stored> out = new HashMap<>();
        select.setString(1, Arrays.stream(records).filter(record -> record > 0).mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]")));
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                @Nullable
                Object[] values = new @Nullable Object[texts.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = app.quarterdeck.store.edit.Stored.read(row, 4 + i, mapped.get(i));
                }
                out.put(row.getInt(1), new Stored(row.getInt(2), row.getBytes(3), values));
            }
        }
        return out;
    }

    private Outcome compare(Row wanted, int record, Stored stored) throws SQLException {
        boolean again = stored.batch == batch || touched.get(record);
        touched.set(record);
        byte[] extra;
        @Nullable
        Object[] coded = wanted.coded;
        // rows behind this one may just be prepared
        synchronized (transaction.dictionary()) {
            extra = extras.merge(stored.extra, wanted.extras());
        }
        boolean changed = !Arrays.equals(stored.extra, extra);
        @Nullable
        Object[] values = new @Nullable Object[texts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = filling && stored.values[i] != null
                    ? stored.values[i]
                    : coded == null ? coded(wanted.values()[i], i) : coded[i];
        }
        sources.settle(wanted.identity().text(), record, mapped, stored.values, values, again);
        for (int i = 0; i < values.length; i++) {
            changed |= !Objects.equals(stored.values[i], values[i]);
        }
        if (again) {
            return changed ? Outcome.CONTRADICTED : Outcome.REPEATED;
        }
        boolean back = !filling && comesBack(record);
        if (changed) {
            write(wanted.identity().text(), record, stored, values, extra);
        }
        return changed || back ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    private boolean comesBack(int record) {
        Integer noticed = gone.remove(record);
        if (noticed == null) {
            return false;
        }
        new GoneTable(query).change(kind, record, noticed, null, batch, transaction.at());
        Segments.drop(query, kind, record);
        returned++;
        return true;
    }

    private void write(String identity, int record, Stored stored, @Nullable Object[] values,
            byte @Nullable [] extra) throws SQLException {
        update.setBytes(1, extra);
        for (int i = 0; i < values.length; i++) {
            update.setObject(2 + i, values[i]);
            Object old = stored.values[i];
            if (!Objects.equals(old, values[i])) {
                Field field = mapped.get(i);
                journal(record, field.id(), old, values[i]);
                if (changes.size() < CHANGES_SHOWN) {
                    changes.add(new Changed(identity, field, shown(field, old), shown(field, values[i])));
                }
                stored.values[i] = values[i];
            }
        }
        if (!Arrays.equals(stored.extra, extra)) {
            journal(record, "extra", stored.extra, extra);
            stored.extra = extra;
        }
        if (dropped.add(record / Segments.ROWS)) {
            Segments.drop(query, kind, record);
        }
        update.setInt(2 + values.length, record);
        update.executeUpdate();
    }

    private void journal(int record, String field, @Nullable Object old, @Nullable Object now) throws SQLException {
        journal.setString(1, transaction.at());
        journal.setInt(2, batch);
        journal.setString(3, kind.id());
        journal.setInt(4, record);
        journal.setString(5, field);
        journal.setObject(6, old);
        journal.setObject(7, now);
        journal.executeUpdate();
    }

    private @Nullable Object shown(Field field, @Nullable Object value) throws SQLException {
        return value instanceof Integer code && field.type() == FieldType.TEXT ? transaction.text(code) : value;
    }

    private @Nullable Object[] codes(Row row) {
        @Nullable
        Object[] known = row.coded;
        if (known != null) {
            return known;
        }
        @Nullable
        Object[] coded = new @Nullable Object[texts.length];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = coded(row.values[i], i);
        }
        return coded;
    }

    private @Nullable Object coded(@Nullable Object value, int column) {
        return texts[column] && value instanceof String text ? (Object) transaction.code(text) : value;
    }
}

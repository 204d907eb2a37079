package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.edit.Aside;
import app.quarterdeck.store.fill.FilledTable;
import app.quarterdeck.store.same.AliasTable;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.source.Origin;
import app.quarterdeck.store.source.SourceTable;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All files of one import command in one transaction: {@link #begin}, for each table {@link #batch}, then rows, then
 * {@link BatchWriter#finish}; at the end {@link #commit}. Closing without a commit leaves the workspace as it was, which
 * is also how a dry run ends.
 */
public final class ImportTransaction implements AutoCloseable {

    private static final int RECENT = 1 << 16;
    private static final int NAMED = 200;
    private static final int SAMPLE = 500;
    /** A longer table that was empty is filled aside: for a shorter one it is not worth a file. */
    private static final int MANY = 20_000;
    /** SQLite has ten files open beside the workspace at most. */
    private static final int MOST_FILLED = 8;
    private static final List<String> NAMES = List.of("id", "name");

    private final Connection connection;
    private final Query query;
    private final Map<String, Integer> codes = new HashMap<>();
    /** The few texts that come a million times, mostly as the same object. */
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final Integer[] recentCodes = new Integer[RECENT];
    private final PreparedStatement addText;
    private final int run;
    private final String at;
    /** Texts with codes from {@link #nextWritten} on, not in the file yet. */
    private final List<String> unwritten = new ArrayList<>();
    private final Set<RecordKind> unindexed = EnumSet.noneOf(RecordKind.class);
    private final Map<RecordKind, FilledTable> filled = new EnumMap<>(RecordKind.class);
    private int nextCode;
    private int nextWritten;
    private boolean dropped;
    private boolean open = true;

    private ImportTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.query = Query.on(connection);
        this.at = LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
        // Every row of an import names the batch it belongs to, which was just added: a look at it a row costs time only.
        query.change("PRAGMA foreign_keys = OFF");
        connection.setAutoCommit(false);
        this.addText = connection.prepareStatement("INSERT INTO text VALUES (?, ?)");
        query.each("SELECT id, value FROM text", row -> codes.put(row.getString(2), row.getInt(1)));
        this.nextCode = (int) query.number("SELECT coalesce(max(id), 0) + 1 FROM text");
        this.nextWritten = nextCode;
        this.run = (int) query.number("SELECT coalesce(max(run), 0) + 1 FROM batch");
    }

    /** Under the lock of the connection: whoever writes something of its own is done with it first. */
    static ImportTransaction begin(Connection connection) {
        synchronized (connection) {
            try {
                return new ImportTransaction(connection);
            } catch (SQLException e) {
                throw new StoreException("begin", e);
            }
        }
    }

    /**
     * Begins a batch.
     *
     * @param rows     how many there are, as far as is known
     * @param mapped   the fields the file has, in the order in which rows give their values
     * @param headings the columns no field took, in the order in which rows give their texts
     * @param mapping  heading to field id, for the record
     */
    public BatchWriter batch(RecordKind kind, long rows, String file, String sheet, String sha256,
            List<Field> mapped, List<String> headings, Map<String, String> mapping) {
        try {
            query.change("INSERT INTO batch VALUES (NULL,?,?,?,?,?,?,0,0,0,0,0,0,?,?,'[]',NULL)", run, kind.id(), file,
                    sheet, sha256, at, NoteJson.text(headings), NoteJson.text(mapping));
            int id = (int) query.number("SELECT last_insert_rowid()");
            return new BatchWriter(this, connection, kind, id, mapped, headings, rows);
        } catch (SQLException e) {
            throw new StoreException("batch", e);
        }
    }

    /** Goes on with a batch of before, for rows of it that were set aside. Its counts are kept by {@link #aside}. */
    public BatchWriter resume(int batch, RecordKind kind, List<Field> mapped, List<String> headings) {
        try {
            return new BatchWriter(this, connection, kind, batch, mapped, headings, 0);
        } catch (SQLException e) {
            throw new StoreException("resume", e);
        }
    }

    /** The rows set aside, within this transaction. */
    public Aside aside() {
        return new Aside(query);
    }

    /** Keeps names that count as others. */
    public void put(List<Alias> aliases) {
        AliasTable.putWithin(query, aliases);
    }

    /** What to hold while codes are given, as long as two threads may do so. */
    Object dictionary() {
        return codes;
    }

    /** Of a table that was empty, the index by what records are known by is made at the end, in one go. */
    void indexAtEnd(RecordKind kind) {
        if (unindexed.add(kind)) {
            query.change("DROP INDEX " + RecordReader.table(kind) + "_known");
        }
    }

    /** Whether the table was empty before this transaction and was filled aside since. */
    boolean filled(RecordKind kind) {
        return filled.containsKey(kind);
    }

    /** The file in which the table of a kind is filled: none after an import, unless the import died. */
    static Path aside(Path workspace, RecordKind kind) {
        return Path.of(workspace + "-" + RecordReader.table(kind));
    }

    /** Fills an empty table aside, where that is worth it; null where not. */
    @Nullable
    FilledTable fill(RecordKind kind, int batch, List<Field> fields, long rows) {
        if (rows <= MANY || filled.size() == MOST_FILLED) {
            return null;
        }
        Path workspace = query.list("SELECT file FROM pragma_database_list WHERE name = 'main'",
                row -> Path.of(row.getString(1))).getFirst();
        FilledTable table = new FilledTable(query, RecordReader.table(kind), batch,
                fields.stream().map(Field::id).toList(), aside(workspace, kind));
        filled.put(kind, table);
        return table;
    }

    /** The dictionary code of a text, added where it is new. */
    Integer code(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (RECENT - 1);
        if (!text.equals(recent[place])) {
            Integer known = codes.get(text);
            recentCodes[place] = known == null ? add(text) : known;
            recent[place] = text;
        }
        return recentCodes[place];
    }

    private Integer add(String text) {
        Integer code = nextCode++;
        unwritten.add(text);
        codes.put(text, code);
        return code;
    }

    /** How many texts there are. */
    int texts() {
        return codes.size();
    }

    boolean hasCode(String text, int code) {
        Integer known = codes.get(text);
        return known != null && known == code;
    }

    /** Writes the texts that are new since the last time; by the thread that writes. */
    void writeTexts() throws SQLException {
        List<String> now;
        synchronized (codes) {
            now = List.copyOf(unwritten);
            unwritten.clear();
        }
        if (now.isEmpty()) {
            return;
        }
        if (!dropped) {
            Segments.dropTextsFrom(query, nextWritten);
            dropped = true;
        }
        for (String text : now) {
            addText.setInt(1, nextWritten++);
            addText.setString(2, text);
            addText.addBatch();
        }
        addText.executeBatch();
    }

    /** The text of a code, for showing what changed. */
    String text(int code) throws SQLException {
        writeTexts();
        return query.list("SELECT value FROM text WHERE id = ?", row -> row.getString(1), code).getFirst();
    }

    void finish(int batch, RowCounts counts, List<Note> assumed) {
        query.change("""
                UPDATE batch SET read = ?, imported = ?, updated = ?, unchanged = ?, quarantined = ?, skipped = ?,
                assumed = ? WHERE id = ?""", counts.read(), counts.imported(), counts.updated(), counts.unchanged(),
                counts.quarantined(), counts.skipped(), NoteJson.write(assumed), batch);
    }

    void quarantine(int batch, Batch.Rejected row) {
        query.change("INSERT INTO quarantine VALUES (NULL,?,?,?,?,?,?,?,NULL,NULL,NULL)", batch, row.row(),
                row.column(), row.value(),
                NoteJson.write(row.reason()), NoteJson.text(row.cells()), row.marks());
    }

    /** Keeps where a batch came from and what was decided about it; {@link app.quarterdeck.store.source.Source} says more. */
    public void remember(int batch, int series, Origin origin, String form, String recipe) {
        new SourceTable(query).add(batch, series, origin, form, recipe);
    }

    /**
     * Of some series the one whose records a file has most of, as far as its first ones show; 0 where it has none of any.
     */
    public int nearest(RecordKind kind, Set<Integer> series, BatchWriter list) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int record : list.someListed(SAMPLE)) {
            query.each("SELECT s.series FROM " + RecordReader.table(kind)
                    + " t JOIN source s ON s.batch = t.batch WHERE t.row_id = ?",
                    row -> counts.merge(row.getInt(1), 1, Integer::sum), record);
        }
        counts.keySet().retainAll(series);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** Whether any record that a series brought is there and not gone. */
    public boolean stands(RecordKind kind, int series) {
        return query.number("SELECT EXISTS (SELECT 1 FROM " + RecordReader.table(kind)
                + " WHERE batch IN (SELECT batch FROM source WHERE series = ?) AND "
                + new GoneTable(query).present(kind, "row_id") + ")", series) == 1;
    }

    /**
     * What a complete list has no more.
     *
     * @param count how many records
     * @param first the id or name of the first of them
     */
    public record Vanished(int count, List<String> first) {

        public static final Vanished NONE = new Vanished(0, List.of());

        public Vanished {
            first = List.copyOf(first);
        }
    }

    /**
     * Marks the records that earlier batches of a series brought and that none of these lists has as gone.
     *
     * @param lists finished batches of the series; the last one is named as the cause
     */
    public Vanished vanish(RecordKind kind, int series, List<BatchWriter> lists) {
        Set<Integer> now = lists.stream().map(BatchWriter::batch).collect(Collectors.toSet());
        GoneTable gone = new GoneTable(query);
        List<Long> missing = new ArrayList<>();
        query.each("SELECT row_id, batch FROM " + RecordReader.table(kind)
                + " WHERE batch IN (SELECT batch FROM source WHERE series = ?) AND " + gone.present(kind, "row_id"),
                row -> {
                    long record = row.getLong(1);
                    if (!now.contains(row.getInt(2)) && lists.stream().noneMatch(list -> list.listed((int) record))) {
                        missing.add(record);
                    }
                }, series);
        int cause = lists.getLast().batch();
        missing.forEach(record -> gone.change(kind, record, null, cause, cause, at));
        missing.stream().map(record -> record / Segments.ROWS).distinct()
                .forEach(range -> Segments.drop(query, kind, range * Segments.ROWS));
        return new Vanished(missing.size(), names(kind, missing.stream().limit(NAMED).mapToLong(id -> id).toArray()));
    }

    /** Records by their id or name, else by what a record of their kind needs to be one. */
    private List<String> names(RecordKind kind, long[] records) {
        List<Field> all = Field.of(kind);
        List<Field> names = all.stream().filter(field -> NAMES.contains(field.id())).toList();
        List<Field> fields = names.isEmpty() ? all.stream().filter(Field::required).toList() : names;
        return Rows.read(query, kind, fields, records).stream().map(row -> row.values().stream().map(String::valueOf)
                .filter(value -> !value.isEmpty()).limit(names.isEmpty() ? fields.size() : 1)
                .collect(Collectors.joining(" "))).toList();
    }

    String at() {
        return at;
    }

    /** Keeps everything that was written. */
    public void commit() {
        try {
            writeTexts();
            for (RecordKind kind : unindexed) {
                String table = RecordReader.table(kind);
                query.change("CREATE UNIQUE INDEX " + table + "_known ON " + table + "(known_by, known_more)");
            }
            query.change("UPDATE state SET revision = revision + 1");
            connection.commit();
            end();
        } catch (SQLException e) {
            throw new StoreException("commit", e);
        }
    }

    @Override
    public void close() {
        if (open) {
            try {
                connection.rollback();
                end();
            } catch (SQLException e) {
                throw new StoreException("rollback", e);
            }
        }
    }

    private void end() throws SQLException {
        open = false;
        addText.close();
        connection.setAutoCommit(true);
        filled.values().forEach(table -> table.end(query));
        query.change("PRAGMA foreign_keys = ON");
    }
}

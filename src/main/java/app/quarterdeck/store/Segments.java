package app.quarterdeck.store;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.code.Packed;
import app.quarterdeck.store.code.TextList;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Columns kept ready in the workspace, in ranges of row ids (design 4.10, decision 0031). Whoever changes records drops the
 * segments of the rows it touches in its own transaction ({@link #drop}), so that what is found is never stale. What is
 * missing is made anew from the records, and written where this process may write and no import is under way; else it stays
 * in memory until it is asked for.
 */
final class Segments {

    /** The column of row ids, each as its distance from its position: one number where no row is missing. */
    static final String IDS = "row_id";
    static final int ROWS = 65_536;

    private static final String TEXTS = "text";
    private static final String VALUE = "value";

    private record Key(String kind, String column, long range) {
    }

    /** Fewer ranges than this are read before a second connection would be open. */
    private static final int MANY = 4;

    private final Path file;
    private final Query query;
    private final @Nullable Connection writing;
    private final Map<Key, byte[]> unwritten = new HashMap<>();

    Segments(Path file, Query query, @Nullable Connection writing) {
        this.file = file;
        this.query = query;
        this.writing = writing;
    }

    /** Drops what was made of a row. */
    static void drop(Query query, RecordKind kind, long row) {
        query.change("DELETE FROM segment WHERE kind = ? AND first_row = ?", kind.id(), row / ROWS * ROWS);
    }

    /** Drops what was made of a row and of all after it. */
    static void dropFrom(Query query, RecordKind kind, long row) {
        query.change("DELETE FROM segment WHERE kind = ? AND first_row >= ?", kind.id(), row / ROWS * ROWS);
    }

    /** Drops what was made of a text and of all after it. */
    static void dropTextsFrom(Query query, int code) {
        query.change("DELETE FROM segment WHERE kind = ? AND first_row >= ?", TEXTS, (long) code / ROWS * ROWS);
    }

    /** What a blank is in the numbers of a column; doubles are kept as their bits. */
    static long blank(Field field) {
        return switch (field.type()) {
            case DATE -> Blank.DATE;
            case DATETIME -> Blank.MOMENT;
            case TEXT, STATUS -> Blank.TEXT;
            case MONEY -> Blank.MONEY;
            case NUMBER, SHARE -> Double.doubleToLongBits(Double.NaN);
            case KEY -> throw new IllegalArgumentException(field + " is not kept as a number");
        };
    }

    /** The segments of a column in the order of row ids. */
    synchronized List<Packed> of(RecordKind kind, @Nullable Field field) {
        String column = field == null ? IDS : field.id();
        String table = RecordReader.table(kind);
        Set<Long> ranges = ranges("(SELECT min(row_id) FROM " + table + ")",
                "(SELECT max(row_id) FROM " + table + ")");
        return whole(kind.id(), column, ranges, missing -> make(kind, field, missing)).stream().map(Packed::new)
                .toList();
    }

    /** Text by code; the empty text first, also for codes that were never given. */
    synchronized List<String> texts() {
        return new TextList(whole(TEXTS, VALUE, ranges("0", "(SELECT coalesce(max(id), 0) FROM text)"),
                this::makeTexts));
    }

    private List<byte[]> whole(String kind, String column, Set<Long> ranges, Consumer<Set<Long>> make) {
        Map<Long, byte[]> kept = new TreeMap<>();
        query.each("SELECT first_row, data FROM segment WHERE kind = ? AND field = ?",
                row -> kept.put(row.getLong(1) / ROWS, row.getBytes(2)), kind, column);
        Set<Long> missing = new TreeSet<>(ranges);
        missing.removeIf(range -> kept.containsKey(range) || take(kept, new Key(kind, column, range)));
        if (!missing.isEmpty()) {
            make.accept(missing);
            missing.forEach(range -> take(kept, new Key(kind, column, range)));
        }
        return List.copyOf(kept.values());
    }

    private boolean take(Map<Long, byte[]> kept, Key key) {
        byte[] made = unwritten.remove(key);
        if (made != null) {
            kept.put(key.range(), made);
        }
        return made != null;
    }

    /** Ranges that may hold rows; none where the first and last one are null. */
    private Set<Long> ranges(String first, String last) {
        Set<Long> out = new TreeSet<>();
        query.each("SELECT " + first + ", " + last, row -> {
            long end = row.getLong(2) / ROWS;
            for (long range = row.getLong(1) / ROWS; row.getObject(2) != null && range <= end; range++) {
                out.add(range);
            }
        });
        return out;
    }

    private void makeTexts(Set<Long> ranges) {
        long revision = query.number("SELECT revision FROM state");
        long last = query.number("SELECT coalesce(max(id), 0) FROM text");
        Map<Key, byte[]> made = new HashMap<>();
        for (long range : ranges) {
            int size = (int) Math.min(ROWS, last + 1 - range * ROWS);
            List<String> texts = new ArrayList<>(Collections.nCopies(size, ""));
            query.each("SELECT id, value FROM text WHERE id BETWEEN ? AND ?",
                    row -> texts.set((int) (row.getLong(1) - range * ROWS), row.getString(2)), range * ROWS,
                    range * ROWS + size - 1);
            made.put(new Key(TEXTS, VALUE, range), TextList.write(texts));
        }
        write(made, revision);
        unwritten.putAll(made);
    }

    /** Makes the missing segments of a column, and with them those of all columns in use: one walk over the rows. */
    private void make(RecordKind kind, @Nullable Field field, Set<Long> ranges) {
        long revision = query.number("SELECT revision FROM state");
        Set<String> used = used(kind);
        List<Field> fields = Field.of(kind).stream().filter(f -> f.type() != FieldType.KEY)
                .filter(f -> f == field || used.contains(f.id())).toList();
        Map<Key, byte[]> made = new ConcurrentHashMap<>();
        Queue<Walk> open = new ConcurrentLinkedQueue<>(walks(kind, fields, ranges));
        if (ranges.size() < MANY) {
            walk(query, kind, open, made);
        } else {
            walkBoth(kind, open, made);
        }
        if (!write(made, revision)) {
            unwritten.putAll(made);
        } else {
            String asked = field == null ? IDS : field.id();
            made.entrySet().stream().filter(entry -> entry.getKey().column().equals(asked))
                    .forEach(entry -> unwritten.put(entry.getKey(), entry.getValue()));
        }
    }

    /** Columns that have segments, or where there is none yet, those that some file had. */
    private Set<String> used(RecordKind kind) {
        Set<String> used = new TreeSet<>(query.list("SELECT DISTINCT field FROM segment WHERE kind = ?",
                row -> row.getString(1), kind.id()));
        unwritten.keySet().stream().filter(key -> key.kind().equals(kind.id())).forEach(key -> used.add(key.column()));
        if (used.isEmpty()) {
            used.addAll(query.list("""
                    SELECT DISTINCT mapped.value FROM batch, json_each(batch.mapping) AS mapped
                    WHERE batch.kind = ? AND undone_at IS NULL""", row -> row.getString(1), kind.id()));
        }
        return used;
    }

    /** What one range lacks. */
    private record Walk(long range, List<Field> fields, boolean ids) {
    }

    private List<Walk> walks(RecordKind kind, List<Field> fields, Set<Long> ranges) {
        Map<Long, Set<String>> there = new HashMap<>();
        query.each("SELECT first_row, field FROM segment WHERE kind = ?",
                row -> there.computeIfAbsent(row.getLong(1) / ROWS, range -> new TreeSet<>()).add(row.getString(2)),
                kind.id());
        return ranges.stream().map(range -> {
            Set<String> has = there.getOrDefault(range, Set.of());
            return new Walk(range, fields.stream().filter(field -> !has.contains(field.id())).toList(),
                    !has.contains(IDS));
        }).toList();
    }

    /** Reading is bound to one thread a connection: a second one halves the time. What it read is as new, or is not written. */
    private void walkBoth(RecordKind kind, Queue<Walk> open, Map<Key, byte[]> made) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            try (Connection second = Connections.open(file, true)) {
                walk(Query.on(second), kind, open, made);
            } catch (SQLException e) {
                throw new StoreException("segments", e);
            }
        });
        walk(query, kind, open, made);
        try {
            other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void walk(Query query, RecordKind kind, Queue<Walk> open, Map<Key, byte[]> made) {
        for (Walk next = open.poll(); next != null; next = open.poll()) {
            long first = next.range() * ROWS;
            SegmentWalk walk = new SegmentWalk(next.fields());
            query.each("SELECT row_id" + walk.columns() + " FROM " + RecordReader.table(kind)
                    + " WHERE row_id BETWEEN ? AND ? ORDER BY row_id", walk::take, first, first + ROWS - 1);
            for (int i = 0; i < next.fields().size(); i++) {
                made.put(new Key(kind.id(), next.fields().get(i).id(), next.range()), walk.column(i));
            }
            if (next.ids()) {
                made.put(new Key(kind.id(), IDS, next.range()), walk.ids());
            }
        }
    }

    /** Whether they were written: not into a file that only is read, changed meanwhile, or in the midst of an import. */
    private boolean write(Map<Key, byte[]> made, long revision) {
        Connection connection = writing;
        if (connection == null) {
            return false;
        }
        synchronized (connection) {
            try {
                if (!connection.getAutoCommit()) {
                    return false;
                }
                Query out = Query.on(connection);
                boolean[] written = new boolean[1];
                // what is derived need not survive a power cut
                out.change("PRAGMA synchronous = NORMAL");
                out.together(() -> {
                    // writing first takes the lock: nobody else can change the records before the commit
                    written[0] = out.change("UPDATE state SET revision = revision WHERE revision = ?", revision) == 1;
                    if (written[0]) {
                        made.forEach((key, data) -> out.change("INSERT OR REPLACE INTO segment VALUES (?,?,?,?,?,?)",
                                key.kind(), key.column(), key.range() * ROWS, key.range() * ROWS + ROWS - 1,
                                revision, data));
                    }
                });
                out.change("PRAGMA synchronous = FULL");
                return written[0];
            } catch (SQLException e) {
                throw new StoreException("segments", e);
            }
        }
    }
}

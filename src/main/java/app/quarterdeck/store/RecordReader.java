package app.quarterdeck.store;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.sqlite.Query;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The records by columns, one value a record in the order of row ids, and by rows for those who want to see them. */
public final class RecordReader {

    private final Query query;

    RecordReader(Query query) {
        this.query = query;
    }

    static String table(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public int count(RecordKind kind) {
        return (int) query.number("SELECT count(*) FROM " + table(kind));
    }

    public long[] rowIds(RecordKind kind) {
        return longs("SELECT row_id FROM " + table(kind) + " ORDER BY row_id", count(kind), 0);
    }

    /** Codes, days, moments or statuses; blanks as {@link Blank} has them. */
    public int[] ints(Field field) {
        int blank = switch (field.type()) {
            case DATE -> Blank.DATE;
            case DATETIME -> Blank.MOMENT;
            case TEXT, STATUS -> Blank.TEXT;
            case MONEY, NUMBER, SHARE, KEY -> throw new IllegalArgumentException(field + " is not kept as an int");
        };
        int[] out = new int[count(field.kind())];
        int[] next = new int[1];
        query.each(column(field), row -> {
            int value = row.getInt(1);
            out[next[0]++] = row.wasNull() ? blank : value;
        });
        return out;
    }

    /** Ten-thousandths; {@link Blank#MONEY} where blank. */
    public long[] longs(Field field) {
        return longs(column(field), count(field.kind()), Blank.MONEY);
    }

    public double[] doubles(Field field) {
        double[] out = new double[count(field.kind())];
        int[] next = new int[1];
        query.each(column(field), row -> {
            double value = row.getDouble(1);
            out[next[0]++] = row.wasNull() ? Double.NaN : value;
        });
        return out;
    }

    /** Text by code; the empty text first, also for codes that were never given. */
    public List<String> texts() {
        int size = (int) query.number("SELECT coalesce(max(id), 0) + 1 FROM text");
        List<String> out = new ArrayList<>(java.util.Collections.nCopies(size, ""));
        query.each("SELECT id, value FROM text", row -> out.set(row.getInt(1), row.getString(2)));
        return out;
    }

    /** For each record the row id of the record that its {@link Field#linked} field names, 0 where there is none. */
    public long[] links(Field field) {
        RecordKind target = Objects.requireNonNull(field.linked());
        return longs("SELECT coalesce(t.row_id, 0) FROM " + table(field.kind()) + " r LEFT JOIN " + table(target)
                + " t ON t.identity = r.\"" + field.id() + "\" ORDER BY r.row_id", count(field.kind()), 0);
    }

    /** For each sale a number that lines of one order share: order id and customer together, else the line's own. */
    public int[] orderOfSales() {
        int[] out = new int[count(RecordKind.SALES)];
        int[] next = new int[1];
        query.each("""
                SELECT CASE WHEN id IS NULL THEN row_id
                    ELSE min(row_id) OVER (PARTITION BY id, coalesce(customer_id, 0)) END
                FROM sales ORDER BY row_id""", row -> out[next[0]++] = row.getInt(1));
        return out;
    }

    /** Headings no field took, in the order in which they first came. */
    public List<String> headings(RecordKind kind) {
        Set<String> out = new LinkedHashSet<>();
        query.each("SELECT layout FROM batch WHERE kind = ? AND undone_at IS NULL ORDER BY id",
                row -> out.addAll(strings(row.getString(1))), kind.id());
        return new ArrayList<>(out);
    }

    /**
     * Codes of an unmapped column, blank where a record does not have it.
     *
     * @param coder gives a code to texts that are not in the dictionary
     */
    public int[] column(RecordKind kind, String heading, ToIntFunction<String> coder) {
        int[] out = new int[count(kind)];
        int code = (int) query.number("SELECT id FROM text WHERE value = ?", heading);
        if (code == Blank.TEXT) {
            return out;
        }
        int[] next = new int[1];
        query.each("SELECT extra FROM " + table(kind) + " ORDER BY row_id",
                row -> out[next[0]++] = Extras.value(row.getBytes(1), code, coder));
        return out;
    }

    /** One record: its provenance and the values of the fields asked for. */
    public record Row(long rowId, int batch, int rowNumber, List<Object> values) {
    }

    /**
     * Some records with some fields. Values are texts, {@link java.time.LocalDate}s, {@link java.time.LocalDateTime}s,
     * {@link java.math.BigDecimal} money, doubles, {@link app.quarterdeck.model.record.DealStatus}es, or the empty text
     * where blank.
     *
     * @param rowIds in the order wanted; unknown ids are passed over
     */
    public List<Row> rows(RecordKind kind, List<Field> fields, long[] rowIds) {
        return Rows.read(query, kind, fields, rowIds);
    }

    /**
     * A page of all records of a kind, for a table on screen.
     *
     * @param search keeps rows in which a text of these fields holds this; empty = all
     * @param sort   null = by row id
     */
    public List<Row> page(RecordKind kind, List<Field> fields, String search,
            @org.jspecify.annotations.Nullable Field sort, boolean descending, int offset, int limit) {
        return Rows.page(query, kind, fields, search, sort, descending, offset, limit);
    }

    /**
     * The row ids of all records of a kind in an order, for tables too long to be read at once.
     *
     * @param search as {@link #page}
     * @param sort   null = by row id; blanks come last either way
     */
    public long[] ids(RecordKind kind, List<Field> fields, String search,
            @org.jspecify.annotations.Nullable Field sort, boolean descending) {
        return Rows.ids(query, kind, fields, search, sort, descending);
    }

    /** How many records {@link #page} has in all. */
    public int found(RecordKind kind, List<Field> fields, String search) {
        return Rows.found(query, kind, fields, search);
    }

    static List<String> strings(String json) {
        try {
            return Arrays.asList(JSON.std.arrayOfFrom(String.class, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long[] longs(String sql, int size, long blank) {
        long[] out = new long[size];
        int[] next = new int[1];
        query.each(sql, row -> {
            long value = row.getLong(1);
            out[next[0]++] = row.wasNull() ? blank : value;
        });
        return out;
    }

    private static String column(Field field) {
        return "SELECT \"" + field.id() + "\" FROM " + table(field.kind()) + " ORDER BY row_id";
    }
}

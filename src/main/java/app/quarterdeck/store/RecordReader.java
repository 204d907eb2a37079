package app.quarterdeck.store;

import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.code.Extras;
import app.quarterdeck.store.code.Identity;
import app.quarterdeck.store.code.KnownRows;
import app.quarterdeck.store.code.Packed;
import app.quarterdeck.store.past.PastDeals;
import app.quarterdeck.store.source.GoneTable;
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
    private final Segments segments;
    private final GoneTable gone;

    RecordReader(Query query, Segments segments) {
        this.query = query;
        this.gone = new GoneTable(query);
        this.segments = segments;
    }

    /** The table of a kind in the workspace file. */
    public static String table(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Without those that are gone, as everywhere here but in {@link #rows}. */
    public int count(RecordKind kind) {
        return (int) query.number("SELECT count(*) FROM " + table(kind) + " WHERE " + gone.present(kind, "row_id"));
    }

    /** Deals as each import left them. */
    public DealHistory dealHistory() {
        return new PastDeals(query).read();
    }

    /** Row ids of the records their source has no more, ascending. */
    public long[] gone(RecordKind kind) {
        return gone.ids(kind);
    }

    public long[] rowIds(RecordKind kind) {
        List<Packed> parts = segments.of(kind, null);
        long[] out = longs(parts, Long.MIN_VALUE);
        int at = 0;
        for (Packed part : parts) {
            for (int i = 0; i < part.size(); i++) {
                out[at++] += i;
            }
        }
        return out;
    }

    /** Codes, days, moments or statuses; blanks as {@link Blank} has them. */
    public int[] ints(Field field) {
        if (field.type() == FieldType.MONEY || field.type() == FieldType.NUMBER || field.type() == FieldType.SHARE) {
            throw new IllegalArgumentException(field + " is not kept as an int");
        }
        List<Packed> parts = segments.of(field.kind(), field);
        int[] out = new int[size(parts)];
        int at = 0;
        for (Packed part : parts) {
            part.read(out, at, (int) Segments.blank(field));
            at += part.size();
        }
        return out;
    }

    /** Ten-thousandths; {@link Blank#MONEY} where blank. */
    public long[] longs(Field field) {
        return longs(segments.of(field.kind(), field), Blank.MONEY);
    }

    /** NaN where blank. */
    public double[] doubles(Field field) {
        return Arrays.stream(longs(segments.of(field.kind(), field), Segments.blank(field)))
                .mapToDouble(Double::longBitsToDouble).toArray();
    }

    private static int size(List<Packed> parts) {
        return parts.stream().mapToInt(Packed::size).sum();
    }

    private static long[] longs(List<Packed> parts, long blank) {
        long[] out = new long[size(parts)];
        int at = 0;
        for (Packed part : parts) {
            part.read(out, at, blank);
            at += part.size();
        }
        return out;
    }

    /** Whether any record has a value in a field of type {@link FieldType#KEY}, known elsewhere or not. */
    public boolean anyKey(Field field) {
        return query.number("SELECT EXISTS (SELECT 1 FROM " + table(field.kind()) + " WHERE \"" + field.id()
                + "\" <> '')") == 1;
    }

    /** Text by code; the empty text first, also for codes that were never given. */
    public List<String> texts() {
        return segments.texts();
    }

    /** For each record the row id of the record that its {@link Field#linked} field names, 0 where there is none. */
    public long[] links(Field field) {
        KnownRows targets = known(query, Objects.requireNonNull(field.linked()));
        long[] out = new long[count(field.kind())];
        int[] next = new int[1];
        query.each("SELECT \"" + field.id() + "\" FROM " + table(field.kind()) + " WHERE "
                + gone.present(field.kind(), "row_id") + " ORDER BY row_id", row -> {
                    String name = row.getString(1);
                    out[next[0]++] = name == null ? 0 : targets.row(Identity.of(name));
                });
        return out;
    }

    /** The rows of all records of a kind by what they are known by. */
    static KnownRows known(Query query, RecordKind kind) {
        KnownRows out = new KnownRows((int) query.number("SELECT max(row_id) FROM " + table(kind)));
        query.each("SELECT known_by, known_more, row_id FROM " + table(kind),
                row -> out.put(row.getLong(1), row.getInt(2), row.getInt(3)));
        return out;
    }

    /** For each sale a number that lines of one order share: order id and customer together, else the line's own. */
    public int[] orderOfSales() {
        int[] out = new int[count(RecordKind.SALES)];
        int[] next = new int[1];
        query.each("""
                SELECT CASE WHEN id IS NULL THEN row_id
                    ELSE min(row_id) OVER (PARTITION BY id, coalesce(customer_id, 0)) END
                FROM sales WHERE\s""" + gone.present(RecordKind.SALES, "row_id") + " ORDER BY row_id",
                row -> out[next[0]++] = row.getInt(1));
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
        query.each("SELECT extra FROM " + table(kind) + " WHERE " + gone.present(kind, "row_id") + " ORDER BY row_id",
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
     * @param filters all of which a record meets
     * @param sort   null = by row id; blanks come last either way
     */
    public long[] ids(RecordKind kind, List<Field> fields, String search, List<ColumnFilter> filters,
            @org.jspecify.annotations.Nullable Field sort, boolean descending) {
        return Rows.ids(query, kind, fields, search, filters, sort, descending);
    }

    /** A value some records have; the empty text = blank. */
    public record Choice(Object value, int count) {
    }

    /** The different values of a field, those of most records first, at most so many. */
    public List<Choice> choices(Field field, int most) {
        return Rows.choices(query, field, most);
    }

    /** How many records {@link #page} has in all. */
    public int found(RecordKind kind, List<Field> fields, String search) {
        return Rows.found(query, kind, fields, search);
    }

    /** A list of texts kept as JSON. */
    public static List<String> strings(String json) {
        try {
            return Arrays.asList(JSON.std.arrayOfFrom(String.class, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.meaning.Carried;
import app.quarterdeck.importing.read.ByWord;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.model.record.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one kind that rows carry along, each once: the first value of a field that is filled counts. */
public final class CarriedRows {

    /**
     * A record found.
     *
     * @param row    number of the first row that has it
     * @param values one for each of {@link #fields}
     */
    @SuppressWarnings("ArrayRecordComponent") // a row of cells, never compared
    public record Found(int row, @Nullable Object[] values) {
    }

    private static final class Known {

        /** Of all records of which nothing more is wanted. */
        private static final Known FULL = new Known(null);

        private final @Nullable Found found;
        private boolean full;

        private Known(@Nullable Found found) {
            this.found = found;
        }
    }

    private final Carried carried;
    private final List<Field> fields;
    private final int[] columns;
    private final int id;
    private final int name;
    private final Map<String, Found> found = new LinkedHashMap<>();
    /** By the key as written: the few there are come a million times. */
    private final Map<String, Known> known = new HashMap<>();
    private final ByWord<Known> met = new ByWord<>(1);
    private long rows;

    CarriedRows(Carried carried) {
        this.carried = carried;
        this.fields = List.copyOf(carried.columns().keySet());
        this.columns = fields.stream().mapToInt(field -> carried.columns().getOrDefault(field, -1)).toArray();
        this.id = fields.indexOf(Field.ofId(carried.kind(), "id").orElseThrow());
        this.name = fields.indexOf(Field.ofId(carried.kind(), "name").orElseThrow());
    }

    void take(TypedRows row) {
        rows++;
        if (!row.sound()) {
            return;
        }
        int key = columns[id < 0 ? name : id];
        Known one = met.get(0, row.word(key));
        if (one == Known.FULL) {
            return;
        }
        if (one == null) {
            String written = row.raw(key);
            one = known.get(written);
            if (one == null) {
                one = new Known(found((int) row.row(), written));
                known.put(written, one);
            }
        }
        if (one.found != null && !one.full) {
            fill(one, one.found.values(), row);
        }
        met.put(0, row.word(key), one.found == null || one.full ? Known.FULL : one);
    }

    /** The record with the key written; null where it is blank. */
    private @Nullable Found found(int row, String written) {
        String key = Cells.clean(written);
        return key == null
                ? null
                : found.computeIfAbsent(id < 0 ? Names.key(key) : key,
                        one -> new Found(row, new @Nullable Object[columns.length]));
    }

    private void fill(Known one, @Nullable Object[] values, TypedRows row) {
        one.full = true;
        for (int i = 0; i < columns.length; i++) {
            if (values[i] == null) {
                values[i] = Cells.clean(row.raw(columns[i]));
                one.full &= values[i] != null;
            }
        }
    }

    public Carried carried() {
        return carried;
    }

    public List<Field> fields() {
        return fields;
    }

    /** By what each record is known by. */
    public Map<String, Found> found() {
        return found;
    }

    /** The name of a record as a list without ids would know it; empty where there is none. */
    public String nameKey(Found one) {
        return one.values()[name] instanceof String text ? Names.key(text) : "";
    }

    /** The names of the records, by the field that has them. */
    public Map<Field, Map<String, Long>> names() {
        Map<String, Long> out = new HashMap<>();
        for (Found one : found.values()) {
            if (name >= 0 && one.values()[name] instanceof String text) {
                out.merge(text, 1L, Long::sum);
            }
        }
        return name < 0 ? Map.of() : Map.of(fields.get(name), out);
    }

    /** How many rows were looked at. */
    public long rows() {
        return rows;
    }

    static List<CarriedRows> of(List<Carried> carried) {
        List<CarriedRows> out = new ArrayList<>();
        carried.forEach(one -> out.add(new CarriedRows(one)));
        return out;
    }
}

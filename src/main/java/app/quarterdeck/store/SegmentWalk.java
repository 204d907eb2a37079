package app.quarterdeck.store;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.store.code.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the rows of one segment. Every value read through JDBC costs a call into the library, so two columns that fit in
 * half a long come as one.
 */
final class SegmentWalk {

    private static final long LOW = 0xFFFF_FFFFL;

    private final List<Field> fields;
    private final List<String> columns = new ArrayList<>();
    /** For each column of the result the fields it holds: one, or the upper and the lower half. */
    private final List<int[]> holds = new ArrayList<>();
    private final long[][] values;
    private final long[] ids = new long[Segments.ROWS];
    private int size;

    SegmentWalk(List<Field> fields) {
        this.fields = fields;
        this.values = new long[fields.size()][Segments.ROWS];
        List<Integer> halves = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldType type = fields.get(i).type();
            if (type == FieldType.MONEY || type == FieldType.NUMBER || type == FieldType.SHARE) {
                columns.add(type == FieldType.MONEY ? orBlank(i) : name(i));
                holds.add(new int[]{i});
            } else {
                halves.add(i);
            }
        }
        for (int i = 0; i < halves.size(); i += 2) {
            boolean pair = i + 1 < halves.size();
            columns.add(pair
                    ? "(" + orBlank(halves.get(i)) + " << 32) | (" + orBlank(halves.get(i + 1)) + " & " + LOW + ")"
                    : orBlank(halves.get(i)));
            holds.add(pair ? new int[]{halves.get(i), halves.get(i + 1)} : new int[]{halves.get(i)});
        }
    }

    /** What is selected beside the row id. */
    String columns() {
        return columns.stream().map(column -> ", " + column).collect(Collectors.joining());
    }

    void take(ResultSet row) throws SQLException {
        ids[size] = row.getLong(1) - size;
        for (int i = 0; i < holds.size(); i++) {
            int[] held = holds.get(i);
            if (held.length == 2) {
                long both = row.getLong(i + 2);
                values[held[0]][size] = both >> 32;
                values[held[1]][size] = (int) both;
            } else {
                values[held[0]][size] = single(row, i + 2, fields.get(held[0]));
            }
        }
        size++;
    }

    byte[] column(int field) {
        return Packed.write(values[field], size, Segments.blank(fields.get(field)));
    }

    byte[] ids() {
        return Packed.write(ids, size, Long.MIN_VALUE);
    }

    private static long single(ResultSet row, int column, Field field) throws SQLException {
        if (field.type() != FieldType.NUMBER && field.type() != FieldType.SHARE) {
            return row.getLong(column);
        }
        double number = row.getDouble(column);
        return Double.doubleToLongBits(row.wasNull() ? Double.NaN : number);
    }

    private String orBlank(int field) {
        return "coalesce(" + name(field) + ", " + Segments.blank(fields.get(field)) + ")";
    }

    private String name(int field) {
        return "\"" + fields.get(field).id() + "\"";
    }
}

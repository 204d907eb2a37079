package app.quarterdeck.store;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Records as a person reads them. */
final class Rows {

    private static final int CHUNK = 500;

    private Rows() {
    }

    static List<RecordReader.Row> read(Query query, RecordKind kind, List<Field> fields, long[] rowIds) {
        Map<Long, RecordReader.Row> found = new HashMap<>();
        for (int start = 0; start < rowIds.length; start += CHUNK) {
            int end = Math.min(rowIds.length, start + CHUNK);
            String ids = java.util.Arrays.stream(rowIds, start, end).mapToObj(Long::toString)
                    .collect(Collectors.joining(","));
            query.each(select(kind, fields) + " WHERE t.row_id IN (" + ids + ")", row -> {
                RecordReader.Row read = row(row, fields);
                found.put(read.rowId(), read);
            });
        }
        List<RecordReader.Row> out = new ArrayList<>(found.size());
        for (long id : rowIds) {
            RecordReader.Row row = found.get(id);
            if (row != null) {
                out.add(row);
            }
        }
        return out;
    }

    static List<RecordReader.Row> page(Query query, RecordKind kind, List<Field> fields, String search,
            @Nullable Field sort, boolean descending, int offset, int limit) {
        String order = sort == null ? "t.row_id" : shown(sort) + (descending ? " DESC" : "") + ", t.row_id";
        return query.list(
                select(kind, fields) + where(query, kind, fields, search) + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                row -> row(row, fields), arguments(fields, search, limit, offset));
    }

    /** Row ids in the order asked for; blanks last, texts without regard to case. */
    static long[] ids(Query query, RecordKind kind, List<Field> fields, String search, @Nullable Field sort,
            boolean descending) {
        String order = "t.row_id";
        if (sort != null) {
            boolean words = sort.type() == FieldType.TEXT || sort.type() == FieldType.KEY;
            order = shown(sort) + (words ? " COLLATE NOCASE" : "") + (descending ? " DESC" : "")
                    + " NULLS LAST, t.row_id";
        }
        LongStream.Builder out = LongStream.builder();
        query.each(
                "SELECT t.row_id FROM " + RecordReader.table(kind) + " t" + where(query, kind, fields, search)
                        + " ORDER BY "
                        + order,
                row -> out.add(row.getLong(1)), arguments(fields, search));
        return out.build().toArray();
    }

    static int found(Query query, RecordKind kind, List<Field> fields, String search) {
        String sql = "SELECT count(*) FROM " + RecordReader.table(kind) + " t"
                + where(query, kind, fields, search);
        return (int) query.number(sql, arguments(fields, search));
    }

    private static String select(RecordKind kind, List<Field> fields) {
        String columns = fields.stream().map(field -> ", " + shown(field)).collect(Collectors.joining());
        return "SELECT t.row_id, t.batch, t.row_no" + columns + " FROM " + RecordReader.table(kind) + " t";
    }

    private static String shown(Field field) {
        String column = "t.\"" + field.id() + "\"";
        return field.type() == FieldType.TEXT ? "(SELECT value FROM text WHERE text.id = " + column + ")" : column;
    }

    private static String where(Query query, RecordKind kind, List<Field> fields, String search) {
        List<Field> texts = searched(fields);
        String present = " WHERE " + new GoneTable(query).present(kind, "t.row_id");
        return search.isEmpty() || texts.isEmpty()
                ? present
                : texts.stream().map(field -> shown(field) + " LIKE ? ESCAPE '\\'")
                        .collect(Collectors.joining(" OR ", present + " AND (", ")"));
    }

    private static Object[] arguments(List<Field> fields, String search, Object... more) {
        List<Object> out = new ArrayList<>();
        if (!search.isEmpty()) {
            String pattern = "%" + search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            searched(fields).forEach(field -> out.add(pattern));
        }
        out.addAll(List.of(more));
        return out.toArray();
    }

    private static List<Field> searched(List<Field> fields) {
        return fields.stream().filter(f -> f.type() == FieldType.TEXT || f.type() == FieldType.KEY).toList();
    }

    private static RecordReader.Row row(ResultSet row, List<Field> fields) throws SQLException {
        List<Object> values = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            values.add(value(row, i + 4, fields.get(i)));
        }
        return new RecordReader.Row(row.getLong(1), row.getInt(2), row.getInt(3), values);
    }

    private static Object value(ResultSet row, int column, Field field) throws SQLException {
        if (row.getObject(column) == null) {
            return "";
        }
        return switch (field.type()) {
            case KEY, TEXT -> row.getString(column);
            case DATE -> LocalDate.ofEpochDay(row.getInt(column));
            case DATETIME -> Moment.time(row.getInt(column));
            case MONEY -> Money.exact(row.getLong(column));
            case NUMBER, SHARE -> row.getDouble(column);
            case STATUS -> status(row.getInt(column));
        };
    }

    private static Object status(int code) {
        for (DealStatus status : DealStatus.values()) {
            if (status.code() == code) {
                return status;
            }
        }
        throw new IllegalStateException("status " + code);
    }
}

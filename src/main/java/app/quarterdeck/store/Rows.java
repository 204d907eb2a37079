package app.quarterdeck.store;

import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.edit.Stored;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.table.Condition;
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
        Condition condition = condition(query, kind, fields, search, List.of());
        return query.list(select(kind, fields) + condition.sql() + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                row -> row(row, fields), condition.arguments(limit, offset));
    }

    /** Row ids in the order asked for; blanks last, texts without regard to case. */
    static long[] ids(Query query, RecordKind kind, List<Field> fields, String search, List<ColumnFilter> filters,
            @Nullable Field sort, boolean descending) {
        Condition condition = condition(query, kind, fields, search, filters);
        String from = " FROM " + RecordReader.table(kind) + " t";
        String order = "t.row_id";
        if (sort != null && sort.type() == FieldType.TEXT) {
            // the dictionary is sorted once, and records by the place of their text in it
            from += " LEFT JOIN (SELECT id, row_number() OVER (ORDER BY value COLLATE NOCASE) AS place FROM text) place "
                    + "ON place.id = " + Condition.column(sort);
            order = "place.place" + (descending ? " DESC" : "") + " NULLS LAST, t.row_id";
        } else if (sort != null) {
            order = Condition.column(sort) + (sort.type() == FieldType.KEY ? " COLLATE NOCASE" : "")
                    + (descending ? " DESC" : "") + " NULLS LAST, t.row_id";
        }
        LongStream.Builder out = LongStream.builder();
        query.each("SELECT t.row_id" + from + condition.sql() + " ORDER BY " + order, row -> out.add(row.getLong(1)),
                condition.arguments());
        return out.build().toArray();
    }

    static int found(Query query, RecordKind kind, List<Field> fields, String search) {
        Condition condition = condition(query, kind, fields, search, List.of());
        return (int) query.number("SELECT count(*) FROM " + RecordReader.table(kind) + " t" + condition.sql(),
                condition.arguments());
    }

    static List<RecordReader.Choice> choices(Query query, Field field, int most) {
        String column = Condition.column(field);
        Condition condition = condition(query, field.kind(), List.of(), "", List.of());
        return query.list("SELECT " + column + ", count(*) FROM " + RecordReader.table(field.kind()) + " t"
                + condition.sql() + " GROUP BY " + column + " ORDER BY 2 DESC, 1 LIMIT ?", row -> {
                    Object value = new Stored(query).shown(field, Stored.read(row, 1, field));
                    return new RecordReader.Choice(value == null ? "" : value, row.getInt(2));
                }, condition.arguments(most));
    }

    /** Records their source has no more are not shown. */
    private static Condition condition(Query query, RecordKind kind, List<Field> fields, String search,
            List<ColumnFilter> filters) {
        return new Condition(fields, search, filters).and(new GoneTable(query).present(kind, "t.row_id"));
    }

    private static String select(RecordKind kind, List<Field> fields) {
        String columns = fields.stream().map(field -> ", " + shown(field)).collect(Collectors.joining());
        return "SELECT t.row_id, t.batch, t.row_no" + columns + " FROM " + RecordReader.table(kind) + " t";
    }

    private static String shown(Field field) {
        String column = "t.\"" + field.id() + "\"";
        return field.type() == FieldType.TEXT ? "(SELECT value FROM text WHERE text.id = " + column + ")" : column;
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
            case STATUS -> DealStatus.ofCode(row.getInt(column));
        };
    }
}

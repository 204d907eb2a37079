package app.quarterdeck.store.table;

import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table {@code t} that hold a text and meet all filters. Texts are looked up in the dictionary once and not
 * in every record.
 */
public final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** @param search some text of these fields holds this; empty = any */
    public Condition(List<Field> fields, String search, List<ColumnFilter> filters) {
        List<Field> texts = fields.stream().filter(Condition::ofWords).toList();
        if (!search.isEmpty() && !texts.isEmpty()) {
            parts.add(texts.stream().map(field -> holds(field, search)).collect(Collectors.joining(" OR ", "(", ")")));
        }
        filters.forEach(this::add);
    }

    /** Only where this holds too. */
    public Condition and(String sql) {
        parts.add(sql);
        return this;
    }

    /** Begins with {@code WHERE}; empty where all records are meant. */
    public String sql() {
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    /** What fills the places of {@link #sql}, and then these. */
    public Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray();
    }

    /** The column of a field. */
    public static String column(Field field) {
        return "t.\"" + field.id() + "\"";
    }

    private static boolean ofWords(Field field) {
        return field.type() == FieldType.TEXT || field.type() == FieldType.KEY;
    }

    private void add(ColumnFilter filter) {
        switch (filter) {
            case ColumnFilter.Holds holds -> parts.add(holds(holds.field(), holds.text()));
            case ColumnFilter.OneOf one -> parts.add(oneOf(one));
            case ColumnFilter.Between between -> {
                bound(between.field(), between.from(), " >= ?", 0);
                bound(between.field(), between.to(), " <= ?", Moment.DAY - 1);
            }
        }
    }

    private String holds(Field field, String text) {
        arguments.add("%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        return field.type() == FieldType.TEXT
                ? column(field) + " IN (SELECT id FROM text WHERE value LIKE ? ESCAPE '\\')"
                : column(field) + " LIKE ? ESCAPE '\\'";
    }

    private String oneOf(ColumnFilter.OneOf one) {
        List<String> ways = new ArrayList<>();
        List<Object> values = new ArrayList<>(one.values());
        if (values.remove("")) {
            ways.add(column(one.field()) + " IS NULL");
        }
        if (!values.isEmpty()) {
            String places = String.join(",", values.stream().map(value -> "?").toList());
            values.forEach(value -> arguments.add(value instanceof DealStatus status ? (Object) status.code() : value));
            ways.add(column(one.field()) + " IN ("
                    + (one.field().type() == FieldType.TEXT
                            ? "SELECT id FROM text WHERE value IN (" + places + ")"
                            : places)
                    + ")");
        }
        return ways.isEmpty() ? "0" : "(" + String.join(" OR ", ways) + ")";
    }

    private void bound(Field field, @Nullable Object value, String sign, int minutes) {
        if (value != null) {
            parts.add(column(field) + sign);
            arguments.add(kept(field, value, minutes));
        }
    }

    private static Object kept(Field field, Object value, int minutes) {
        return switch (value) {
            case LocalDate day when field.type() == FieldType.DATETIME -> Moment.of((int) day.toEpochDay(), minutes);
            case LocalDate day -> (int) day.toEpochDay();
            case BigDecimal number when field.type() == FieldType.MONEY -> Money.of(number);
            case Number number -> number.doubleValue();
            default -> throw new IllegalArgumentException(value + " for " + field);
        };
    }
}

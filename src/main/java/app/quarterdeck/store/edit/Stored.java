package app.quarterdeck.store.edit;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.store.Segments;
import app.quarterdeck.store.sqlite.Query;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values between people and the file. A person's value is a text, {@link LocalDate}, {@link LocalDateTime}, {@link BigDecimal}
 * money, Double or {@link DealStatus}; null = blank. The file keeps texts as codes of its dictionary, dates as days, times as
 * moments, money as ten-thousandths.
 */
public record Stored(Query query) {

    /** The value as kept; a new text comes into the dictionary. */
    @Nullable
    Object of(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> (int) day.toEpochDay();
            case LocalDateTime time ->
                Moment.of((int) time.toLocalDate().toEpochDay(), time.toLocalTime().toSecondOfDay() / 60);
            case BigDecimal money -> Money.of(money);
            case DealStatus status -> status.code();
            case String text when text.isEmpty() -> null;
            case String text when field.type() == FieldType.TEXT -> code(text);
            default -> value;
        };
    }

    /** The value as a person reads it. */
    public @Nullable Object shown(Field field, @Nullable Object kept) {
        if (kept == null) {
            return null;
        }
        return switch (field.type()) {
            case KEY -> kept;
            case TEXT -> query.list("SELECT value FROM text WHERE id = ?", row -> row.getString(1), kept).stream()
                    .findFirst().orElse(null);
            case DATE -> LocalDate.ofEpochDay(((Number) kept).longValue());
            case DATETIME -> Moment.time(((Number) kept).intValue());
            case STATUS -> DealStatus.ofCode(((Number) kept).intValue());
            case MONEY -> Money.exact(((Number) kept).longValue());
            case NUMBER, SHARE -> ((Number) kept).doubleValue();
        };
    }

    /** A value of a column that keeps this field, in the one class its type has, so that equal values are equal. */
    public static @Nullable Object read(ResultSet row, int column, Field field) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (field.type()) {
            case KEY -> row.getString(column);
            case TEXT, DATE, DATETIME, STATUS -> row.getInt(column);
            case MONEY -> row.getLong(column);
            case NUMBER, SHARE -> row.getDouble(column);
        };
    }

    private int code(String text) {
        List<Integer> known = query.list("SELECT id FROM text WHERE value = ?", row -> row.getInt(1), text);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        int code = (int) query.number("SELECT coalesce(max(id), 0) + 1 FROM text");
        query.change("INSERT INTO text VALUES (?, ?)", code, text);
        Segments.dropTextsFrom(query, code);
        return code;
    }
}

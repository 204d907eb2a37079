package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a column is used for.
 *
 * @param field the field it fills; null where it only tells lines apart
 * @param way   how its values become the field's
 */
public record Target(@Nullable Field field, Way way) {

    /** How a column fills a field. */
    public enum Way {
        /** The value is the field's. */
        VALUE,
        /** A price of one unit: times the quantity. */
        UNIT,
        /** A discount rate: the list amount is net ÷ (1 − rate). */
        DISCOUNT,
        /** A profit: the cost is net − profit. */
        PROFIT,
        /** An amount for a year of what is kept for a month: a twelfth. */
        YEARLY,
        /** Hours of what is kept in minutes: times 60. */
        HOURS,
        /** A given name, joined with the family name. */
        GIVEN,
        /** A family name, joined with the given name. */
        FAMILY,
        /** The number of a line within its order. */
        LINE,
        /** The id of a line, unique by itself. */
        LINE_ID
    }

    public static Target of(Field field) {
        return new Target(field, Way.VALUE);
    }

    /** As data files write it: {@code amount}, {@code net_amount:unit}, {@code :line-id}. */
    public static Target of(RecordKind kind, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return of(Field.ofId(kind, text).orElseThrow());
        }
        Way way = Way.valueOf(text.substring(colon + 1).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Target(colon == 0 ? null : Field.ofId(kind, text.substring(0, colon)).orElseThrow(), way);
    }

    /** What {@link #of(RecordKind, String)} reads. */
    public String text() {
        String name = field == null ? "" : field.id();
        return way == Way.VALUE ? name : name + ":" + way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value is computed, so it is named in the recipe. */
    public boolean derived() {
        return field != null && way != Way.VALUE;
    }
}

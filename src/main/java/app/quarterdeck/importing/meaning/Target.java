package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.Field;
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

    /** The value is computed, so it is named in the recipe. */
    public boolean derived() {
        return field != null && way != Way.VALUE;
    }
}

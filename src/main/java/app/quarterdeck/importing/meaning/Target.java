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
        /** The number of a line within its order. */
        LINE,
        /** The id of a line, unique by itself. */
        LINE_ID
    }

    static Target of(Field field) {
        return new Target(field, Way.VALUE);
    }

    /** The value is computed, so it is named in the recipe. */
    public boolean derived() {
        return field != null && way != Way.VALUE;
    }
}

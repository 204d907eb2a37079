package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a column means.
 *
 * @param column     its heading
 * @param target     null: kept as it is
 * @param confidence 0 to 1; 1 = certain, also where the user said it; 0 where it is kept as it is
 */
public record ColumnMeaning(String column, @Nullable Target target, double confidence) {

    /** The field the column fills or helps to compute; null where it is kept as it is. */
    public @Nullable Field field() {
        return target == null ? null : target.field();
    }
}

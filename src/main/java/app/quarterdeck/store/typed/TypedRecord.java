package app.quarterdeck.store.typed;

import app.quarterdeck.model.record.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with where it came from.
 *
 * @param rowId    its number in the workspace; 0 while it has none
 * @param batch    the import that brought it; 0 = typed by hand
 * @param row      its row in that file; 0 where it has none
 * @param identity what it is known by across imports
 * @param extra    its unmapped columns as stored; null where it has none
 * @param values   String of texts, Integer of days, Long of ten-thousandths, Double of numbers; blanks are not in it
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes, compared below
public record TypedRecord(long rowId, int batch, int row, String identity, byte @Nullable [] extra,
        Map<Field, Object> values) {

    public TypedRecord {
        values = Map.copyOf(values);
    }

    /** A record nobody imported. */
    public static TypedRecord of(String identity, Map<Field, Object> values) {
        return new TypedRecord(0, 0, 0, identity, null, values);
    }

    /** The same record with other values and another identity; fields not named keep theirs. */
    public TypedRecord with(String otherIdentity, Map<Field, Object> others) {
        Map<Field, Object> all = new EnumMap<>(Field.class);
        all.putAll(values);
        all.putAll(others);
        return new TypedRecord(rowId, batch, row, otherIdentity, extra, all);
    }

    /** The same record under the number it was given. */
    TypedRecord at(long id, int ofBatch) {
        return new TypedRecord(id, ofBatch, row, identity, extra, values);
    }

    /** Whether it says the same, whatever its number. */
    boolean same(TypedRecord other) {
        return identity.equals(other.identity) && values.equals(other.values) && Arrays.equals(extra, other.extra);
    }
}

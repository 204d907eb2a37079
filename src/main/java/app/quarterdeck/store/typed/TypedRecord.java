package app.quarterdeck.store.typed;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.store.code.Identity;
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
 * @param known    what it is known by across imports
 * @param extra    its unmapped columns as stored; null where it has none
 * @param values   String of texts, Integer of days, Long of ten-thousandths, Double of numbers; blanks are not in it
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes, compared below
public record TypedRecord(long rowId, int batch, int row, Known known, byte @Nullable [] extra,
        Map<Field, Object> values) {

    /** What a record is known by, as it is kept. */
    public record Known(long by, int more) {

        static Known of(String identity) {
            Identity whole = Identity.of(identity);
            return new Known(whole.by(), whole.more());
        }
    }

    public TypedRecord {
        values = Map.copyOf(values);
    }

    /** A record nobody imported. */
    public static TypedRecord of(String identity, Map<Field, Object> values) {
        return new TypedRecord(0, 0, 0, Known.of(identity), null, values);
    }

    /** Whether it is known by this. */
    public boolean is(String identity) {
        return known.equals(Known.of(identity));
    }

    /** The same record with other values and another identity; fields not named keep theirs. */
    public TypedRecord with(String otherIdentity, Map<Field, Object> others) {
        Map<Field, Object> all = new EnumMap<>(Field.class);
        all.putAll(values);
        all.putAll(others);
        return new TypedRecord(rowId, batch, row, Known.of(otherIdentity), extra, all);
    }

    /** The same record with these values alone: a field not named is blank. */
    public TypedRecord only(String otherIdentity, Map<Field, Object> others) {
        return new TypedRecord(rowId, batch, row, Known.of(otherIdentity), extra, others);
    }

    /** The same record under the number it was given. */
    TypedRecord at(long id, int ofBatch) {
        return new TypedRecord(id, ofBatch, row, known, extra, values);
    }

    /** Whether it says the same, whatever its number. */
    boolean same(TypedRecord other) {
        return known.equals(other.known) && values.equals(other.values) && Arrays.equals(extra, other.extra);
    }
}

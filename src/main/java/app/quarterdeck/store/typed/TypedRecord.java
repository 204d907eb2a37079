package app.quarterdeck.store.typed;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.store.code.Identity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param sources  what files say in the place of values that were typed, in the same form; the empty text = blank
 */
@SuppressWarnings("ArrayRecordComponent") // stored bytes, compared below
public record TypedRecord(long rowId, int batch, int row, Known known, byte @Nullable [] extra,
        Map<Field, Object> values, Map<Field, Object> sources) {

    /** What a record is known by, as it is kept. */
    public record Known(long by, int more) {

        static Known of(String identity) {
            Identity whole = Identity.of(identity);
            return new Known(whole.by(), whole.more());
        }
    }

    public TypedRecord {
        values = Map.copyOf(values);
        sources = Map.copyOf(sources);
    }

    /** A record nobody imported. */
    public static TypedRecord of(String identity, Map<Field, Object> values) {
        return new TypedRecord(0, 0, 0, Known.of(identity), null, values, sources(Map.of(), Map.of(), values));
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
        return only(otherIdentity, all);
    }

    /** The same record with these values alone: a field not named is blank. */
    public TypedRecord only(String otherIdentity, Map<Field, Object> others) {
        return new TypedRecord(rowId, batch, row, Known.of(otherIdentity), extra, others,
                sources(sources, values, others));
    }

    /** What sources say once other values are typed: of each field that changes, what it said before any was typed. */
    private static Map<Field, Object> sources(Map<Field, Object> known, Map<Field, Object> before,
            Map<Field, Object> after) {
        Map<Field, Object> all = new EnumMap<>(Field.class);
        for (Map<Field, Object> values : List.of(before, after)) {
            for (Field field : values.keySet()) {
                if (!Objects.equals(before.get(field), after.get(field))) {
                    all.put(field, before.getOrDefault(field, ""));
                }
            }
        }
        all.putAll(known);
        return all;
    }

    /**
     * This as it is to be put over a record that is there: a value that is typed no more is what its source says by now.
     */
    TypedRecord over(TypedRecord now) {
        Map<Field, Object> all = new EnumMap<>(Field.class);
        all.putAll(values);
        Map<Field, Object> kept = new EnumMap<>(Field.class);
        kept.putAll(sources);
        now.sources.forEach((field, said) -> {
            if (kept.containsKey(field)) {
                kept.put(field, said);
            } else if (said.equals("")) {
                all.remove(field);
            } else {
                all.put(field, said);
            }
        });
        return new TypedRecord(now.rowId, now.batch, now.row, known, extra, all, kept);
    }

    /** The same record under the number it was given. */
    TypedRecord at(long id, int ofBatch) {
        return new TypedRecord(id, ofBatch, row, known, extra, values, sources);
    }

    /** Whether it says the same, whatever its number and its sources. */
    boolean same(TypedRecord other) {
        return known.equals(other.known) && values.equals(other.values) && Arrays.equals(extra, other.extra);
    }
}

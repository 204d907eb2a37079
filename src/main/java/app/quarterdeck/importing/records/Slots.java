package app.quarterdeck.importing.records;

import app.quarterdeck.model.record.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places of fields in a row's values, looked up once a table instead of once a row. */
final class Slots {

    private final Map<Field, Integer> places = new EnumMap<>(Field.class);

    Slots(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i), i);
        }
    }

    /** -1 where the field is not written. */
    int of(Field field) {
        return places.getOrDefault(field, -1);
    }

    @Nullable
    Object value(@Nullable Object[] values, Field field) {
        Integer place = places.get(field);
        return place == null ? null : values[place];
    }
}

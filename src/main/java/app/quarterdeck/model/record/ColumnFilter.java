package app.quarterdeck.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of one field must be for a record to be shown in a table. Values as a person reads them. */
public sealed interface ColumnFilter {

    Field field();

    /**
     * One of these: texts or {@link DealStatus}es; the empty text = blank.
     */
    record OneOf(Field field, List<Object> values) implements ColumnFilter {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A text that holds this, whatever its case. */
    record Holds(Field field, String text) implements ColumnFilter {
    }

    /**
     * From one value to another, both included. A time is compared by its day.
     *
     * @param from a LocalDate, BigDecimal or Double; null = from the first on
     * @param to   null = to the last
     */
    record Between(Field field, @Nullable Object from, @Nullable Object to) implements ColumnFilter {
    }
}

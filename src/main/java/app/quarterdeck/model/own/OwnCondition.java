package app.quarterdeck.model.own;

import java.util.List;

/**
 * Something a record must fulfil.
 *
 * @param field  id of a field of the record
 * @param values texts or numbers; one of them must hold; none for {@code FILLED} and {@code BLANK}
 */
public record OwnCondition(String field, Test test, List<String> values) {

    /** How the field is looked at. A blank is neither above nor below anything. */
    public enum Test {
        FILLED,
        BLANK,
        IS,
        ABOVE,
        BELOW
    }

    public OwnCondition {
        values = List.copyOf(values);
    }
}

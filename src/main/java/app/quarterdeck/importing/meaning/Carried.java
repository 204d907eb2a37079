package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Map;

/**
 * Records of another kind that the rows of a table carry along, such as the customers in a list of orders. They only fill
 * in what is not known: a list of their own counts more.
 *
 * @param kind    customers, products or people
 * @param columns the column of each field, the key first
 */
public record Carried(RecordKind kind, Map<Field, Integer> columns) {
}

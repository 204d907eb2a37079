package app.quarterdeck.metrics.work;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * One list.
 *
 * @param records kind of the records the lines are of; for customers the kind of their purchases
 * @param rule    the rule in words, with its real numbers
 * @param items   what matters most first
 */
public record Work(WorkKind kind, RecordKind records, Note rule, List<Item> items) {

    /**
     * A line.
     *
     * @param id       number of the record in the workspace; of a customer, that of the last purchase
     * @param customer name of the customer where the list is of customers, else empty
     * @param values   one for each column of the kind: figures, dates, texts
     */
    public record Item(long id, String customer, List<Object> values) {

        public Item {
            values = List.copyOf(values);
        }
    }

    public Work {
        items = List.copyOf(items);
    }
}

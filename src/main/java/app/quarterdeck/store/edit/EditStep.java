package app.quarterdeck.store.edit;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something done by hand that can be undone.
 *
 * @param name   how the record is called; empty for rows tried again
 * @param batch  the batch an added record or the rows tried again stand in; null for changed values
 * @param fields whose values changed; of an added record those filled
 * @param rows   how many rows tried again became records
 */
public record EditStep(long id, What what, RecordKind kind, long record, @Nullable Integer batch, String name,
        List<Field> fields, int rows, boolean undone) {

    /** What was done. */
    public enum What {
        VALUES,
        RECORD,
        RETRY
    }

    public EditStep {
        fields = List.copyOf(fields);
    }
}

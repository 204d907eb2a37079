package app.quarterdeck.importing.records;

import app.quarterdeck.store.Batch;
import app.quarterdeck.store.BatchWriter;
import org.jspecify.annotations.Nullable;

/**
 * A row made ready: a record to write, or what keeps it out.
 *
 * @param record   its values stand in the order of the layout's fields, its extras in that of the unmapped columns; null
 *                 where the row is kept out
 * @param rejected null where it is a record
 * @param identity what the record of a row kept out is known by; null where the row does not say it, and for records
 */
public record Built(BatchWriter.@Nullable Row record, Batch.@Nullable Rejected rejected, @Nullable String identity) {

    static Built record(int row, String identity, @Nullable Object[] values, String[] extras) {
        return new Built(new BatchWriter.Row(identity, row, values, extras), null, null);
    }

    static Built rejected(Batch.Rejected reason, @Nullable String identity) {
        return new Built(null, reason, identity);
    }
}

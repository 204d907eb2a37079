package app.quarterdeck.importing.records;

import app.quarterdeck.store.Batch;
import org.jspecify.annotations.Nullable;

/**
 * A row made ready: a record to write, or what keeps it out.
 *
 * @param row      number of the row in the file
 * @param identity what the record is known by; empty where it is kept out
 * @param rejected null where the row is a record
 */
public record Built(int row, String identity, @Nullable Object[] values, String[] extras,
        Batch.@Nullable Rejected rejected) {
}

package app.quarterdeck.importing.records;

import app.quarterdeck.store.Batch;
import org.jspecify.annotations.Nullable;

/** A row made ready: a record to write, or what keeps it out. */
public final class Built {

    private final int row;
    private final String identity;
    private final @Nullable Object[] values;
    private final String[] extras;
    private final Batch.@Nullable Rejected rejected;

    private Built(int row, String identity, @Nullable Object[] values, String[] extras,
            Batch.@Nullable Rejected rejected) {
        this.row = row;
        this.identity = identity;
        this.values = values;
        this.extras = extras;
        this.rejected = rejected;
    }

    static Built record(int row, String identity, @Nullable Object[] values, String[] extras) {
        return new Built(row, identity, values, extras, null);
    }

    static Built rejected(Batch.Rejected reason) {
        return new Built(reason.row(), "", new @Nullable Object[0], new String[0], reason);
    }

    /** Number of the row in the file. */
    public int row() {
        return row;
    }

    /** What the record is known by; empty where it is kept out. */
    public String identity() {
        return identity;
    }

    /** A value for each field of the layout, in the form of the store. */
    public @Nullable Object[] values() {
        return values;
    }

    /** A text for each unmapped column of the layout. */
    public String[] extras() {
        return extras;
    }

    /** What keeps the row out; null where it is a record. */
    public Batch.@Nullable Rejected rejected() {
        return rejected;
    }
}

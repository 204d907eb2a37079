package app.quarterdeck.model.record;

/** Rows of the file by what became of them. */
public record RowCounts(int read, int imported, int updated, int unchanged, int quarantined, int skipped) {

    public RowCounts {
        if (read != imported + updated + unchanged + quarantined + skipped) {
            throw new IllegalArgumentException("rows lost: " + read + " read, but " + imported + " + " + updated
                    + " + " + unchanged + " + " + quarantined + " + " + skipped);
        }
    }
}

package app.quarterdeck.session;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.Batch;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One import as listed: {@code read = imported + updated + unchanged + quarantined + skipped}.
 *
 * @param gone     records that it found missing from a complete list and that are still gone
 * @param undoneAt null while it stands
 */
public record Imported(int id, int run, RecordKind kind, String file, String sheet, LocalDateTime importedAt, int read,
        int imported, int updated, int unchanged, int quarantined, int skipped, int gone,
        @Nullable LocalDateTime undoneAt) {

    static Imported of(Batch batch, int gone) {
        RowCounts counts = batch.counts();
        return new Imported(batch.id(), batch.run(), batch.kind(), batch.file(), batch.sheet(), batch.importedAt(),
                counts.read(), counts.imported(), counts.updated(), counts.unchanged(), counts.quarantined(),
                counts.skipped(), gone, batch.undoneAt());
    }
}

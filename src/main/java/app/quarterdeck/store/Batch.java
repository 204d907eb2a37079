package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file or sheet: {@code read = imported + updated + unchanged + quarantined + skipped}, always.
 *
 * @param run      the import command or drop it belonged to
 * @param assumed  what was decided about the file, and why
 * @param undoneAt null while it stands
 */
public record Batch(int id, int run, RecordKind kind, String file, String sheet, LocalDateTime importedAt,
        Counts counts, List<Note> assumed, @Nullable LocalDateTime undoneAt) {

    public Batch {
        assumed = List.copyOf(assumed);
    }

    /** Rows of the file by what became of them. */
    public record Counts(int read, int imported, int updated, int unchanged, int quarantined, int skipped) {

        public Counts {
            if (read != imported + updated + unchanged + quarantined + skipped) {
                throw new IllegalArgumentException("rows lost: " + read + " read, but " + imported + " + " + updated
                        + " + " + unchanged + " + " + quarantined + " + " + skipped);
            }
        }
    }

    /** A row that could not be imported. */
    public record Rejected(int row, String column, String value, Note reason, List<String> cells) {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }
}

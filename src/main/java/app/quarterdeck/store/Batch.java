package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
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
        RowCounts counts, List<Note> assumed, @Nullable LocalDateTime undoneAt) {

    public Batch {
        assumed = List.copyOf(assumed);
    }

    /**
     * A row that could not be imported.
     *
     * @param marks a letter for each cell, what the file itself said about it; fewer where that is not known
     */
    public record Rejected(int row, String column, String value, Note reason, List<String> cells, String marks) {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }
}

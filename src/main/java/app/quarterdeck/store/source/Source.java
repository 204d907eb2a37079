package app.quarterdeck.store.source;

import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDateTime;

/**
 * What a batch that stands was made of.
 *
 * @param series the batch with which its file first came: this one or an earlier one
 * @param file   name of the file
 * @param sheet  empty in a text file
 * @param form   what files of the same form have in common; texts are equal where forms are
 * @param recipe what was decided, as JSON
 */
public record Source(int batch, int series, RecordKind kind, String file, String sheet, String sha256,
        LocalDateTime importedAt, Origin origin, String form, String recipe) {
}

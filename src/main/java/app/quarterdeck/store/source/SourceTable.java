package app.quarterdeck.store.source;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.sqlite.Query;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** The sources of the batches. */
public record SourceTable(Query query) {

    /** Those of the batches that were not undone, the newest first. */
    public List<Source> standing() {
        return query.list("""
                SELECT b.id, s.series, b.kind, b.file, b.sheet, b.sha256, b.imported_at, s.path, s.bytes, s.modified,
                s.form, s.recipe FROM source s JOIN batch b ON b.id = s.batch WHERE b.undone_at IS NULL
                ORDER BY b.id DESC""", SourceTable::source);
    }

    public void add(int batch, int series, Origin origin, String form, String recipe) {
        query.change("INSERT INTO source VALUES (?,?,?,?,?,?,?)", batch, series, origin.path().toString(),
                origin.bytes(), origin.modified().toString(), form, recipe);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getInt(1), row.getInt(2), RecordKind.ofId(row.getString(3)).orElseThrow(),
                row.getString(4), row.getString(5), row.getString(6), LocalDateTime.parse(row.getString(7)),
                new Origin(Path.of(row.getString(8)), row.getLong(9), LocalDateTime.parse(row.getString(10))),
                row.getString(11), row.getString(12));
    }
}

package app.quarterdeck.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the manifest of odd files: a file, how it should end, and what to look at. */
record CorpusLine(Path path, String name, String outcome, @Nullable Integer imported, @Nullable Integer quarantined,
        Map<String, Object> checks, int seconds) {

    private static final int UNBOUNDED = 60;

    static List<CorpusLine> all(Path folder) {
        try (CsvReader<NamedCsvRecord> manifest = CsvReader.builder()
                .ofNamedCsvRecord(folder.resolve("manifest.csv"))) {
            return manifest.stream().map(line -> of(folder, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusLine of(Path folder, NamedCsvRecord line) {
        String checks = line.getField("checks");
        String seconds = line.getField("max_seconds");
        try {
            return new CorpusLine(folder.resolve(line.getField("file")), line.getField("file"),
                    line.getField("outcome"), number(line.getField("rows_imported")),
                    number(line.getField("rows_quarantined")), checks.isEmpty() ? Map.of() : JSON.std.mapFrom(checks),
                    seconds.isEmpty() ? UNBOUNDED : Integer.parseInt(seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}

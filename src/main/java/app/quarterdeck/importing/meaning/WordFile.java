package app.quarterdeck.importing.meaning;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that are data: files under {@code resources/importing}. */
final class WordFile {

    private WordFile() {
    }

    static Map<String, Object> read(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("/importing/" + name)) {
            return JSON.std.mapFrom(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}

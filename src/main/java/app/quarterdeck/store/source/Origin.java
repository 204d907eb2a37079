package app.quarterdeck.store.source;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * The file of a batch as it was when it was read.
 *
 * @param path     absolute; empty where it cannot be read again, such as a file unpacked from an archive
 * @param bytes    its size
 * @param modified when it was changed last
 */
public record Origin(Path path, long bytes, LocalDateTime modified) {

    /** Whether the file can be looked for again. */
    public boolean lasting() {
        return !path.toString().isEmpty();
    }
}

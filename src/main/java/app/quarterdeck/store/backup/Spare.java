package app.quarterdeck.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of our own beside the target, on the same disk, so that what is ready takes its name in one step. */
final class Spare implements AutoCloseable {

    private final Path folder;

    Spare(Path beside) throws IOException {
        folder = Files.createTempDirectory(beside, ".quarterdeck-");
    }

    /** Of the workspace in it. */
    Path path() {
        return beside("copy.qdeck");
    }

    Path beside(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}

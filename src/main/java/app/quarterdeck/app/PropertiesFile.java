package app.quarterdeck.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * A small file of names and values. Written beside itself and moved into place, so that it is never half there. What
 * cannot be read counts as empty and what cannot be written is only logged: nothing in it is worth stopping for.
 */
final class PropertiesFile {

    private static final System.Logger LOG = System.getLogger(PropertiesFile.class.getName());

    private final Path file;

    PropertiesFile(Path file) {
        this.file = file;
    }

    Properties read() {
        Properties values = new Properties();
        if (!Files.exists(file)) {
            return values;
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
            return values;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "Not read: " + file, e);
            return new Properties();
        }
    }

    void write(Properties values) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "draft", ".tmp");
            try {
                try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    values.store(out, null);
                }
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not written: " + file, e);
        }
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

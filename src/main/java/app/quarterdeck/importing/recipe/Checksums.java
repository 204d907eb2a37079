package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.Beside;
import app.quarterdeck.base.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The checksums of files, worked out while the files are planned. Close it in any case: then no file is open any more. */
public final class Checksums implements AutoCloseable {

    private final Map<Path, Beside<String>> sums = new HashMap<>();
    private final Cancellation cancellation;
    private volatile boolean closed;

    public Checksums(Collection<Path> files, Cancellation cancellation) {
        this.cancellation = () -> closed || cancellation.requested();
        files.stream().filter(Files::isRegularFile).forEach(this::begin);
    }

    private Beside<String> begin(Path file) {
        return sums.computeIfAbsent(file,
                one -> Beside.start("import checksum", () -> Checksum.of(one, cancellation)));
    }

    /** Of one of the files, or of one found within them. */
    public String of(Path file) {
        return begin(file).result();
    }

    @Override
    public void close() {
        closed = true;
        sums.values().forEach(Beside::end);
    }
}

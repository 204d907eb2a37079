package app.quarterdeck.session.intake;

import app.quarterdeck.base.Note;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A file that was imported and can be read again.
 *
 * @param path   absolute
 * @param batch  the last import of it that stands
 * @param readAt when that was
 * @param sheets the sheets taken from it; none in a text file
 */
public record SourceFile(Path path, int batch, LocalDateTime readAt, State state, List<String> sheets) {

    /** How a file is against the last time it was read. */
    public enum State {
        CHANGED,
        UNCHANGED,
        /** A later file of the same complete list was read: this one would bring back what is gone. */
        REPLACED,
        MISSING
    }

    public SourceFile {
        sheets = List.copyOf(sheets);
    }

    /** What there is to say of it, in a sentence. */
    public Note said() {
        return switch (state) {
            case CHANGED -> Note.of("session.refresh.changed", name(), readAt.toLocalDate());
            case UNCHANGED -> Note.of("session.refresh.unchanged", name(), readAt.toLocalDate());
            case REPLACED -> Note.of("session.refresh.replaced", name());
            case MISSING -> Note.of("session.refresh.missing", path.toString(), readAt.toLocalDate());
        };
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }
}

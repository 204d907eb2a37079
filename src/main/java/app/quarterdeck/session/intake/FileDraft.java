package app.quarterdeck.session.intake;

import app.quarterdeck.base.Note;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file the user gave.
 *
 * @param bytes  its size
 * @param tables what it holds, none where it could not be read
 * @param fault  why it could not be read, null where it could
 */
public record FileDraft(Path file, long bytes, List<TableDraft> tables, @Nullable Note fault) {

    public FileDraft {
        tables = List.copyOf(tables);
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The same file with one of its tables decided further. */
    public FileDraft with(int index, TableDraft table) {
        java.util.List<TableDraft> all = new java.util.ArrayList<>(tables);
        all.set(index, table);
        return new FileDraft(file, bytes, all, fault);
    }
}

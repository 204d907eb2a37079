package app.quarterdeck.session.intake;

import app.quarterdeck.base.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file the user gave.
 *
 * @param bytes  its size
 * @param tables what it holds, none where it could not be read
 * @param fault  why it could not be read, null where it could
 */
public record FileDraft(Path file, long bytes, List<TableDraft> tables, @Nullable Note fault) {

    private static final Set<String> LOCKED = Set.of("importing.refused.encrypted", "importing.refused.password");

    public FileDraft {
        tables = List.copyOf(tables);
    }

    /** Only a password, or another one than given, is missing to read it. */
    public boolean locked() {
        return fault != null && LOCKED.contains(fault.key());
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The same file with one of its tables decided further. */
    public FileDraft with(int index, TableDraft table) {
        List<TableDraft> all = new ArrayList<>(tables);
        all.set(index, table);
        return new FileDraft(file, bytes, all, fault);
    }
}

package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;
import java.nio.file.Path;
import java.util.List;

/**
 * A file as read.
 *
 * @param tables one for each sheet with data, in the file's order; none where the file holds no data
 * @param notes  what concerns the file as a whole: hidden or empty sheets left out, macros ignored
 */
public record FileRead(Path file, List<TableRead> tables, List<Note> notes) {

    public FileRead {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}

package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Archives;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.ods.OdsWorkbook;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.xls.Enciphered;
import app.quarterdeck.importing.xls.OldWorkbook;
import app.quarterdeck.importing.xlsx.Workbook;
import java.nio.file.Path;
import java.util.List;

/**
 * A workbook of whatever format.
 *
 * @param notes what was passed over: macros, links to other files
 */
record Book(List<? extends Sheet> sheets, List<Note> notes) {

    /** @throws UserFault where the file is of no format that is read, damaged, hostile or protected */
    static Book open(Path file, FileType type, ReadOptions options, Cancellation cancellation) {
        String name = String.valueOf(file.getFileName());
        return switch (type) {
            case XLS -> new Book(OldWorkbook.sheets(file, options.password(), cancellation), List.of());
            case ENCRYPTED -> enciphered(file, name, options);
            default -> of(() -> Archive.open(file), type, name);
        };
    }

    private static Book enciphered(Path file, String name, ReadOptions options) {
        byte[] content = Enciphered.decipher(file, options.password());
        Archives archives = () -> Archive.of(name, content);
        try (Archive archive = archives.open()) {
            return of(archives, FileType.ofParts(archive.paths()), name);
        }
    }

    private static Book of(Archives archives, FileType type, String name) {
        return switch (type) {
            case XLSX -> {
                Workbook workbook = Workbook.open(archives);
                yield new Book(workbook.sheets(), workbook.notes());
            }
            case ODS -> new Book(OdsWorkbook.sheets(archives), List.of());
            default -> throw UserFault.of("importing.refused." + type.id(), name);
        };
    }
}

package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.csv.TextFile;
import app.quarterdeck.importing.read.FileRead;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.TableRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads files: text with delimiters, and workbooks. Looks at every cell once to decide how the columns read; the rows
 * themselves are read again, typed, when asked for.
 */
public final class TableReader {

    private final Progress progress;
    private final Cancellation cancellation;

    public TableReader(Progress progress, Cancellation cancellation) {
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * The tables of a file and how they read.
     *
     * @throws UserFault where the file cannot be read at all: it is missing, empty, damaged, or of a kind not read
     */
    public FileRead read(Path file, ReadOptions options) {
        if (Files.isDirectory(file)) {
            throw UserFault.of("importing.file.folder", name(file));
        }
        if (!Files.isReadable(file)) {
            throw UserFault.of("importing.file.missing", file.toString());
        }
        try {
            FileType type = FileType.of(file);
            return switch (type) {
                case TEXT -> text(file, options);
                default -> throw UserFault.of("importing.refused." + type.id(), name(file));
            };
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name(file));
        }
    }

    private FileRead text(Path file, ReadOptions options) throws IOException {
        if (options.sheet() != null) {
            throw UserFault.usage("importing.option.sheet-of-text", name(file));
        }
        TextFile text = TextFile.of(file, options, cancellation);
        SheetTables tables = SheetTables.find(text, options, true, progress, cancellation);
        if (tables.isEmpty()) {
            throw UserFault.of("importing.file.blank", name(file));
        }
        String where = name(file);
        List<Question> questions = new ArrayList<>(text.questions());
        questions.addAll(tables.questions(where));
        TableFacts facts = new TableFacts(file, null, text.charset(), text.delimiter(), text.assumed(),
                tables.problems(where), questions);
        TableRead table = new TableBuilder(tables.chosen(where), facts, options).build(Map.of());
        return new FileRead(file, List.of(table), List.of());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.csv.TextFile;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.survey.SheetTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads files: text with delimiters, and workbooks. Looks at every cell once to decide how the columns read, or at those
 * of the first rows; the rows themselves are read again, typed, when asked for.
 */
public final class TableReader {

    private final Progress progress;
    private final Cancellation cancellation;
    private final long most;

    public TableReader(Progress progress, Cancellation cancellation) {
        this(progress, cancellation, Long.MAX_VALUE);
    }

    /** @param most rows of a table to look at, where the first ones can speak for all */
    public TableReader(Progress progress, Cancellation cancellation, long most) {
        this.progress = progress;
        this.cancellation = cancellation;
        this.most = most;
    }

    /**
     * The tables of a file, or of all files of a folder or archive of files, and how they read.
     *
     * @throws UserFault where a file cannot be read at all: it is missing, empty, damaged, or of a kind not read
     */
    public List<TableRead> read(Path file, ReadOptions options) {
        if (!Files.isReadable(file)) {
            throw UserFault.of("importing.file.missing", file.toString());
        }
        try {
            if (Files.isDirectory(file)) {
                return all(FileSet.ofFolder(file), options);
            }
            FileType type = FileType.of(file);
            return switch (type) {
                case TEXT -> List.of(text(file, options, List.of()));
                case ZIP -> all(FileSet.ofArchive(file, progress, cancellation), options);
                default -> sheets(file, Book.open(file, type, options, cancellation), options, List.of());
            };
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name(file));
        }
    }

    /** What is left out of a folder is said with the first table of its files. */
    private List<TableRead> all(FileSet set, ReadOptions options) throws IOException {
        List<TableRead> tables = new ArrayList<>();
        for (Path file : set.files()) {
            FileType type = FileType.of(file);
            List<Note> notes = tables.isEmpty() ? set.notes() : List.of();
            if (type == FileType.TEXT) {
                tables.add(text(file, options, notes));
            } else {
                tables.addAll(sheets(file, Book.open(file, type, options, cancellation), options, notes));
            }
        }
        return tables;
    }

    private TableRead text(Path file, ReadOptions options, List<Note> notes) throws IOException {
        if (options.sheet() != null) {
            throw UserFault.usage("importing.option.sheet-of-text", name(file));
        }
        TextFile text = TextFile.of(file, options, cancellation);
        SheetTables tables = SheetTables.find(text, options, true, most, progress, cancellation);
        if (tables.isEmpty()) {
            throw UserFault.of("importing.file.blank", name(file));
        }
        return text(file, text, tables, notes);
    }

    private static TableRead text(Path file, TextFile text, SheetTables tables, List<Note> notes) {
        String where = name(file);
        List<Question> questions = new ArrayList<>(text.questions());
        questions.addAll(tables.questions(where));
        List<Note> problems = new ArrayList<>(notes);
        problems.addAll(misnamed(file, ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"));
        problems.addAll(tables.problems(where));
        TableFacts facts = new TableFacts(file, null, text.charset(), text.delimiter(), text.assumed(), problems,
                questions);
        return new TableBuilder(tables.chosen(where), facts, tables.options(), tables.whole(),
                all -> text(file, text, all, notes)).build(Map.of());
    }

    /** What concerns the workbook as a whole is said with its first table. */
    private List<TableRead> sheets(Path file, Book book, ReadOptions options, List<Note> before) {
        if (book.sheets().isEmpty()) {
            throw UserFault.of("importing.refused.damaged", name(file));
        }
        Map<Sheet, SheetTables> found = new LinkedHashMap<>();
        List<String> empty = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : wanted(file, book.sheets(), options)) {
            if (sheet.hidden() && options.sheet() == null) {
                hidden.add(sheet.name());
                continue;
            }
            SheetTables tables = SheetTables.find(sheet, options, false, most, progress, cancellation);
            if (tables.isEmpty()) {
                empty.add(sheet.name());
            } else {
                found.put(sheet, tables);
            }
        }
        List<Note> notes = new ArrayList<>(before);
        notes.addAll(book.notes());
        notes.addAll(misnamed(file, ".csv", ".txt", ".tsv"));
        if (!hidden.isEmpty()) {
            notes.add(Note.of("importing.xlsx.hidden-sheets", hidden.size(), String.join(", ", hidden)));
        }
        if (!empty.isEmpty()) {
            notes.add(Note.of("importing.xlsx.empty-sheets", empty.size(), String.join(", ", empty)));
        }
        List<TableRead> tables = new ArrayList<>();
        found.forEach((sheet, all) -> tables.add(sheet(file, sheet, all,
                tables.isEmpty() ? notes : List.of())));
        return tables;
    }

    private static TableRead sheet(Path file, Sheet sheet, SheetTables tables, List<Note> notes) {
        String where = sheet.name();
        List<Note> problems = new ArrayList<>(notes);
        problems.addAll(sheet.notes());
        problems.addAll(tables.problems(where));
        TableFacts facts = new TableFacts(file, where, null, null, List.of(), problems, tables.questions(where));
        return new TableBuilder(tables.chosen(where), facts, tables.options(), tables.whole(),
                all -> sheet(file, sheet, all, notes)).build(Map.of());
    }

    /** Read by content; worth saying where the name speaks of something else. */
    private static List<Note> misnamed(Path file, String... endings) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(name::endsWith)
                ? List.of(Note.of("importing.file.misnamed", name(file)))
                : List.of();
    }

    private static List<? extends Sheet> wanted(Path file, List<? extends Sheet> sheets, ReadOptions options) {
        String name = options.sheet();
        if (name == null) {
            return sheets;
        }
        List<? extends Sheet> wanted = sheets.stream().filter(sheet -> sheet.name().equals(name)).toList();
        if (wanted.isEmpty()) {
            wanted = sheets.stream().filter(sheet -> Names.key(sheet.name()).equals(Names.key(name))).toList();
        }
        if (wanted.isEmpty()) {
            throw UserFault.usage("importing.option.no-sheet", name(file), name,
                    String.join(", ", sheets.stream().map(Sheet::name).toList()));
        }
        return wanted;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

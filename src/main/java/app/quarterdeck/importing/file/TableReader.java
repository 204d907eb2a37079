package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.csv.TextFile;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.read.FileRead;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.survey.SheetTables;
import app.quarterdeck.importing.xls.OldWorkbook;
import app.quarterdeck.importing.xlsx.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                case XLSX -> {
                    Workbook workbook = Workbook.open(file);
                    yield sheets(file, workbook.sheets(), workbook.notes(), options);
                }
                case XLS -> sheets(file, OldWorkbook.sheets(file, cancellation), List.of(), options);
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
        return new FileRead(file, List.of(table), misnamed(file, ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"));
    }

    private FileRead sheets(Path file, List<? extends Sheet> sheets, List<Note> found, ReadOptions options) {
        if (sheets.isEmpty()) {
            throw UserFault.of("importing.refused.damaged", name(file));
        }
        List<Note> notes = new ArrayList<>(found);
        notes.addAll(misnamed(file, ".csv", ".txt", ".tsv"));
        List<TableRead> tables = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : wanted(file, sheets, options)) {
            if (sheet.hidden() && options.sheet() == null) {
                hidden.add(sheet.name());
                continue;
            }
            TableRead table = sheet(file, sheet, options);
            if (table == null) {
                empty.add(sheet.name());
            } else {
                tables.add(table);
            }
        }
        if (!hidden.isEmpty()) {
            notes.add(Note.of("importing.xlsx.hidden-sheets", hidden.size(), String.join(", ", hidden)));
        }
        if (!empty.isEmpty()) {
            notes.add(Note.of("importing.xlsx.empty-sheets", empty.size(), String.join(", ", empty)));
        }
        return new FileRead(file, tables, notes);
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

    private @Nullable TableRead sheet(Path file, Sheet sheet, ReadOptions options) {
        SheetTables tables = SheetTables.find(sheet, options, false, progress, cancellation);
        if (tables.isEmpty()) {
            return null;
        }
        String where = sheet.name();
        List<Note> problems = new ArrayList<>(sheet.notes());
        problems.addAll(tables.problems(where));
        TableFacts facts = new TableFacts(file, where, null, null, List.of(), problems, tables.questions(where));
        return new TableBuilder(tables.chosen(where), facts, options).build(Map.of());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

package app.quarterdeck.session.intake;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Kinds;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Overrides;
import app.quarterdeck.importing.presets.Preset;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.importing.run.Planner;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.importing.words.Renames;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.NameList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes files from "these" to "ready to import", one decision at a time. Slow: call it off the window's thread. */
public final class Intake {

    private final Importer importer = new Importer();
    private final Kinds kinds = new Kinds();
    private final Supplier<Earlier> earlier;

    /** @param earlier the tables imported so far, looked at anew for each file */
    public Intake(Supplier<Earlier> earlier) {
        this.earlier = earlier;
    }

    /**
     * How a file, a folder or a zip archive reads, as last time where its form is known. A fault of the file is part of the
     * answer.
     *
     * @param set options of reading, such as the {@code password} of a protected workbook
     */
    public FileDraft read(Path file, Map<String, String> set, Progress progress, Cancellation cancellation) {
        long bytes = size(file);
        try {
            List<TableDraft> tables = new ArrayList<>();
            List<Planner.Settled> found = importer.settle(ImportRequest.of(file).withSet(set), earlier.get(), progress,
                    cancellation);
            Set<Path> known = found.stream().filter(one -> one.before() != null)
                    .map(one -> one.found().table().file()).collect(Collectors.toSet());
            for (Planner.Settled one : found) {
                // A sheet that was left out last time beside one that was taken is left out again.
                boolean wanted = one.before() != null || !known.contains(one.found().table().file());
                TableDraft table = draft(one.request(), one.found(), one.before());
                tables.add(table.include(table.included() && wanted));
            }
            return new FileDraft(file, bytes, tables, null);
        } catch (UserFault fault) {
            return new FileDraft(file, bytes, List.of(), fault.note());
        }
    }

    /**
     * Reads a table anew with one option more ({@code encoding}, {@code delimiter}, {@code header}, {@code dates} …).
     *
     * @param value {@code auto} = find out
     * @throws UserFault where it cannot be read so
     */
    public TableDraft with(TableDraft table, String key, String value, Progress progress, Cancellation cancellation) {
        Map<String, String> set = new LinkedHashMap<>(table.request().set());
        if (value.equals("auto")) {
            set.remove(key);
        } else {
            set.put(key, value);
        }
        ImportRequest request = table.request().withSet(set);
        Inspected found = importer.inspect(request, progress, cancellation).getFirst();
        return draft(request, found, table.before()).include(table.included());
    }

    /** The same table read as another kind. */
    public TableDraft as(TableDraft table, RecordKind kind) {
        return mapped(table, table.request().withKind(kind).withMap(List.of()));
    }

    /** The same table with a column meaning a field, or kept as it is where {@code field} is null. */
    public TableDraft map(TableDraft table, int column, @Nullable Field field) {
        List<String> said = new ArrayList<>();
        List<ColumnMeaning> meanings = table.found().mapping();
        for (int i = 0; i < meanings.size(); i++) {
            Field now = i == column ? field : meanings.get(i).field();
            boolean derived = i != column && meanings.get(i).target() != null
                    && Objects.requireNonNull(meanings.get(i).target()).derived();
            if (i == column || (said(table, meanings.get(i).column()) && !derived)) {
                said.add(meanings.get(i).column() + "=" + (now == null ? "-" : now.id()));
            }
        }
        RecordKind kind = Objects.requireNonNull(table.kind());
        return mapped(table, table.request().withKind(kind).withMap(said));
    }

    /** One of two columns that fit a field equally well is chosen; the other is kept as it is. */
    public TableDraft choose(TableDraft table, Mapping.Tie tie, String column) {
        List<String> said = new ArrayList<>(table.request().map());
        said.add(column + "=" + tie.field().id());
        said.add((column.equals(tie.one()) ? tie.other() : tie.one()) + "=-");
        return mapped(table, table.request().withMap(said));
    }

    /** The system whose export a table is, where its headings are known. */
    public Optional<String> system(TableDraft table) {
        RecordKind kind = table.kind();
        return kind == null ? Optional.empty() : kinds.preset(kind, table.found().table()).map(Preset::name);
    }

    /** What a status word means. */
    public TableDraft mean(TableDraft table, String word, DealStatus meaning) {
        Map<String, String> set = new LinkedHashMap<>(table.request().set());
        set.put("status." + word, meaning.id());
        TableDraft said = new TableDraft(table.request().withSet(set), table.found(), table.open(), table.words(),
                table.preview(), table.included(), table.before());
        return said.withWords(table.words().stream().map(one -> one.word().equals(word)
                ? new app.quarterdeck.importing.meaning.StatusWord(one.word(), one.rows(), one.closed(), meaning, false)
                : one).toList());
    }

    /** The same table, always listing all records there are, or not. */
    public TableDraft complete(TableDraft table, boolean complete) {
        return said(table, Recipe.COMPLETE, complete ? "yes" : "no");
    }

    /** The same table, its values going over those typed by hand where it now says something else, or not. */
    public TableDraft letFileWin(TableDraft table, boolean fileWins) {
        return said(table, ImportRequest.EDITS, fileWins ? ImportRequest.SOURCE : ImportRequest.MINE);
    }

    private static TableDraft said(TableDraft table, String option, String value) {
        Map<String, String> set = new LinkedHashMap<>(table.request().set());
        set.put(option, value);
        return new TableDraft(table.request().withSet(set), table.found(), table.open(), table.words(),
                table.preview(), table.included(), table.before());
    }

    /** The same table with its status words counted, where it has any. */
    public TableDraft words(TableDraft table, Progress progress, Cancellation cancellation) {
        return table.withWords(importer.statusWords(table.found(), table.request(), progress, cancellation));
    }

    /** The values of a table that are names, with the number of cells, by field. */
    public Map<Field, Map<String, Long>> names(TableDraft table, Progress progress, Cancellation cancellation) {
        return importer.names(table.found(), table.request(), progress, cancellation);
    }

    /** A value counts as another one, or not after all; the table has a field for it ({@link #concerns}). */
    public TableDraft same(TableDraft table, Suggestion one, boolean accepted) {
        Map<String, String> set = new LinkedHashMap<>(table.request().set());
        String field = NameList.field(one.list(), Objects.requireNonNull(table.kind())).orElseThrow().id();
        String key = Renames.OPTION + field + "." + one.value();
        if (accepted) {
            set.put(key, one.same());
        } else {
            set.remove(key);
        }
        return new TableDraft(table.request().withSet(set), table.found(), table.open(), table.words(), table.preview(),
                table.included(), table.before());
    }

    /** Whether a table has values of the list. */
    public boolean concerns(TableDraft table, Suggestion one) {
        RecordKind kind = table.kind();
        return kind != null && NameList.field(one.list(), kind).isPresent();
    }

    private TableDraft mapped(TableDraft table, ImportRequest request) {
        RecordKind kind = Objects.requireNonNull(request.as() == null ? table.kind() : request.as());
        TableRead read = kinds.shaped(table.found().table(), kind);
        Mapping mapping = kinds.as(kind, read, Overrides.parse(request.map()));
        Inspected found = new Inspected(read, kind, null, mapping.columns(), mapping.ties(),
                mapping.missing(), kind, table.found().matched(),
                kinds.carried(mapping, read, Overrides.parse(request.map())));
        return new TableDraft(request.withKind(kind), found, open(found), List.of(), table.preview(),
                table.included(), table.before());
    }

    private TableDraft draft(ImportRequest request, Inspected found, @Nullable Before before) {
        return new TableDraft(request, found, open(found), List.of(), preview(found),
                found.kind() != null, before);
    }

    /** As the import itself would ask: only about columns in use, typed as their fields want them. */
    private static List<Question> open(Inspected found) {
        RecordKind kind = found.kind();
        if (kind == null) {
            return found.table().questions().stream().filter(one -> one.column() == Question.WHOLE_TABLE).toList();
        }
        Mapping mapping = new Mapping(kind, found.mapping(), found.ties(), found.missing(), 0);
        return Layout.of(found.table(), mapping, "", Collections.nCopies(found.mapping().size(), 1)).table()
                .questions();
    }

    private static List<List<String>> preview(Inspected found) {
        List<List<String>> out = new ArrayList<>();
        int columns = found.table().columns().size();
        try (TypedRows rows = found.table().open(Progress.NONE, Cancellation.NEVER)) {
            while (out.size() < TableDraft.PREVIEW && rows.next()) {
                List<String> cells = new ArrayList<>(columns + 1);
                cells.add(Long.toString(rows.row()));
                for (int i = 0; i < columns; i++) {
                    cells.add(i < rows.width() ? rows.raw(i) : "");
                }
                out.add(List.copyOf(cells));
            }
        }
        return out;
    }

    private static boolean said(TableDraft table, String column) {
        return table.request().map().stream().anyMatch(one -> one.substring(0, one.lastIndexOf('=')).equals(column));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}

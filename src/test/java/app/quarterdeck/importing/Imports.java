package app.quarterdeck.importing;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.importing.run.Planner;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.WorkspaceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A folder with small files and a workspace, as tests of importing need them. */
final class Imports implements AutoCloseable {

    final Path folder;
    final WorkspaceFile workspace;
    final Importer importer;

    Imports(Path folder) {
        this(folder, new Planner());
    }

    Imports(Path folder, Planner planner) {
        this.folder = folder;
        this.importer = new Importer(planner);
        this.workspace = WorkspaceFile.write(folder.resolve("test.qdeck"));
    }

    /** The reference data beside the project; tests that need it are skipped with a message where it is absent. */
    static Path shared() {
        String set = Optional.ofNullable(System.getProperty("QUARTERDECK_SHARED"))
                .orElse(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared"));
        Path folder = Path.of(set);
        Assumptions.assumeTrue(Files.isDirectory(folder.resolve("data")), "no reference data at " + folder);
        return folder;
    }

    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport run(Path... files) {
        return run(ImportRequest.of(files));
    }

    ImportReport run(ImportRequest request) {
        return importer.run(workspace, request, Progress.NONE, Cancellation.NEVER);
    }

    ImportReport dryRun(Path... files) {
        return importer.dryRun(workspace, ImportRequest.of(files), Progress.NONE, Cancellation.NEVER);
    }

    List<Inspected> inspect(Path... files) {
        return importer.inspect(ImportRequest.of(files), Progress.NONE, Cancellation.NEVER);
    }

    /** Heading to field id of the columns that are mapped. */
    static Map<String, String> mapping(Inspected table) {
        Map<String, String> out = new LinkedHashMap<>();
        for (ColumnMeaning column : table.mapping()) {
            Field field = column.field();
            if (field != null) {
                out.put(column.column(), field.id());
            }
        }
        return out;
    }

    UserFault fault(ImportRequest request) {
        long before = workspace.revision();
        UserFault fault = Assertions.assertThrows(UserFault.class, () -> run(request));
        Assertions.assertEquals(before, workspace.revision());
        Assertions.assertTrue(workspace.batches().all().isEmpty(), "a batch was written");
        return fault;
    }

    static String say(UserFault fault) {
        return fault.note().say(Messages.of(Locale.ENGLISH));
    }

    /** The values of some fields, a line a record, blanks as nothing. */
    List<String> records(Field... fields) {
        RecordKind kind = fields[0].kind();
        return workspace.records().page(kind, Arrays.asList(fields), "", null, false, 0, 2_000).stream()
                .map(row -> String.join(",", row.values().stream().map(Object::toString).toList())).toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imports}: what was imported, and what of it was undone. */
@Command(name = "imports", description = "What was imported, each with its equation.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class ImportsCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            List<Imported> imports = session.imported();
            if (json) {
                document(imports.stream().map(batch -> Json.object("batch", batch.id(), "run", batch.run(), "file",
                        batch.file(), "sheet", batch.sheet().isEmpty() ? null : batch.sheet(), "kind",
                        batch.kind().id(),
                        "importedAt", batch.importedAt().toString(), "read", batch.read(), "imported", batch.imported(),
                        "updated", batch.updated(), "unchanged", batch.unchanged(), "quarantined", batch.quarantined(),
                        "skipped", batch.skipped(), "gone", batch.gone(), "undoneAt",
                        batch.undoneAt() == null ? null : Objects.toString(batch.undoneAt()))).toList());
                return 0;
            }
            Table table = new Table(">" + say("cli.column.batch"), say("cli.column.file"), say("cli.column.kind"),
                    ">" + say("cli.column.read"), ">" + say("cli.column.imported"), ">" + say("cli.column.updated"),
                    ">" + say("cli.column.unchanged"), ">" + say("cli.column.quarantined"),
                    ">" + say("cli.column.skipped"), ">" + say("cli.column.gone"), "");
            for (Imported batch : imports) {
                table.row(List.of(text(batch.id()), batch.file(), batch.kind().id(), text(batch.read()),
                        text(batch.imported()), text(batch.updated()), text(batch.unchanged()),
                        text(batch.quarantined()), text(batch.skipped()), text(batch.gone()),
                        batch.undoneAt() == null ? "" : say("cli.undone")));
            }
            table.lines().forEach(this::line);
        }
        return 0;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}

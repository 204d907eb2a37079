package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.ImportText;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.intake.SourceFile;
import app.quarterdeck.session.intake.SourceFile.State;
import app.quarterdeck.session.intake.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code refresh}: the files that were imported once more, those that changed since. */
@Command(name = "refresh", description = "Reads the imported files again that changed since, as they were read last, in one transaction.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class RefreshCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--dry-run", description = "Says what would happen; nothing is written.")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Session session = writing(workspace)) {
            List<SourceFile> files = session.sources().look(Cancellation.NEVER);
            if (files.isEmpty()) {
                throw UserFault.of("session.refresh.none");
            }
            List<SourceFile> changed = files.stream().filter(file -> file.state() == State.CHANGED).toList();
            ImportReport report = changed.isEmpty() ? null : read(session, changed);
            if (json) {
                document(Json.object("files", files.stream().map(RefreshCommand::object).toList(), "tables",
                        report == null ? List.of() : new ImportText(messages()).json(report)));
            } else {
                print(files, report);
            }
            return 0;
        }
    }

    private ImportReport read(Session session, List<SourceFile> changed) {
        List<ImportRequest> requests = SourceFiles.requests(changed);
        ProgressLine progress = new ProgressLine(err(), messages());
        return dryRun
                ? session.rehearse(requests, progress, Cancellation.NEVER)
                : session.importFiles(requests, progress, Cancellation.NEVER);
    }

    private void print(List<SourceFile> files, @Nullable ImportReport report) {
        for (SourceFile file : files) {
            if (file.state() == State.MISSING) {
                err().println(messages().say(file.said()));
            } else if (file.state() != State.CHANGED) {
                line(messages().say(file.said()));
            }
        }
        if (report != null) {
            new ImportText(messages()).lines(report).forEach(this::line);
        }
    }

    private static Object object(SourceFile file) {
        return Json.object("file", file.path().toString(), "state", file.state().name().toLowerCase(Locale.ROOT),
                "batch", file.batch(), "readAt", file.readAt());
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quarantine}: the rows no import could take, as a file to be corrected. */
@Command(name = "quarantine", description = "Writes the rows that imports set aside, with the reason beside each, as .xlsx or .csv.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class QuarantineCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = {"-o",
        "--output"}, required = true, paramLabel = "FILE", description = "Where to write; .xlsx or .csv.")
    private Path output;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            int rows = session.quarantine().export(output, messages(), Cancellation.NEVER);
            if (json) {
                document(Json.object("rows", rows, "file", rows == 0 ? null : output.toString()));
            } else if (rows == 0) {
                line(say("cli.quarantine.empty"));
            } else {
                line(say("cli.quarantine.done", rows, output.toString()));
            }
        }
        return 0;
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backup}: a checked copy of the workspace. */
@Command(name = "backup", description = "Writes a checked copy of the workspace, sealed with a password if one is wanted.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class BackupCommand extends Task {

    private static final double MEGABYTE = 1_000_000;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE")
    private Path output;

    @Option(names = "--password", paramLabel = "-", description = "Seals the copy; asked for, never written here.")
    @Nullable
    String password;

    @Override
    public Integer call() {
        char[] typed = password(password);
        try (Session session = reading(workspace)) {
            long size = session.backUp(output, typed);
            if (json) {
                document(Json.object("file", output.toString(), "bytes", size, "sealed", typed != null));
            } else {
                line(say(typed == null ? "backup.written" : "backup.sealed", output.toString(), size / MEGABYTE));
            }
        }
        return 0;
    }
}

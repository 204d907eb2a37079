package app.quarterdeck.cli.files;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a workspace from its backup. */
@Command(name = "restore", description = "Puts a backup in the place of a workspace; checked first, all or nothing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class RestoreCommand extends Task {

    @Parameters(paramLabel = "FILE", description = "As 'backup' wrote it.")
    private Path backup;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--force", description = "Replaces a workspace that is there; it is kept beside.")
    private boolean force;

    @Option(names = "--password", paramLabel = "-", description = "Of a sealed backup; asked for, never written here.")
    @Nullable
    String password;

    @Override
    public Integer call() {
        char[] typed = password(password);
        boolean there = Files.exists(workspace);
        Session.restore(backup, workspace, force, () -> {
            if (typed == null) {
                throw UserFault.of("backup.needs-password", backup.toString());
            }
            return typed;
        });
        if (json) {
            document(Json.object("file", workspace.toString(), "replaced", there));
        } else {
            line(say("backup.restored", workspace.toString(), backup.toString()));
            if (there) {
                line(say("backup.kept", workspace.toString()));
            }
        }
        return 0;
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: whether the workspace file is sound, and whether every import adds up. */
@Command(name = "check", description = "Looks the workspace file through for damage.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class CheckCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            List<String> damage = session.damage();
            if (json) {
                document(Json.object("file", workspace.toString(), "sound", damage.isEmpty(), "damage", damage));
            } else if (damage.isEmpty()) {
                line(say("cli.check.sound", workspace.toString(), session.imports().size()));
            } else {
                line(say("cli.check.damaged", workspace.toString()));
                damage.forEach(this::line);
            }
            return damage.isEmpty() ? 0 : 1;
        }
    }
}

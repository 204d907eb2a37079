package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes an import back. */
@Command(name = "undo", description = "Takes an import back: added records go, changed ones get their old values.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class UndoCommand extends Task {

    @Parameters(paramLabel = "BATCH", description = "Number as 'imports' lists it.")
    private int batch;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = writing(workspace)) {
            Session.Undone undone = session.takeBack(batch);
            if (json) {
                document(Json.object("batch", batch, "removed", undone.removed(), "restored", undone.restored(), "kept",
                        undone.kept()));
            } else {
                line(say("cli.undo.done", batch, undone.removed(), undone.restored(), undone.kept()));
            }
        }
        return 0;
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.edit.Undone;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes an import back. */
@Command(name = "undo", description = "Takes an import back: added records go, changed ones get their old values. What you edited since stays.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class UndoCommand extends Task {

    @Parameters(paramLabel = "BATCH", description = "Number as 'imports' lists it.")
    private int batch;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = writing(workspace)) {
            Undone undone = session.takeBack(batch);
            if (json) {
                document(Json.object("batch", batch, "removed", undone.removed(), "restored", undone.restored(),
                        "reversed", part(undone.reversed()), "kept", part(undone.kept()), "failed",
                        part(undone.failed())));
            } else {
                line(say("cli.undo.done", batch));
                undone.say(messages()).forEach(this::line);
            }
        }
        return 0;
    }

    private static Object part(Undone.Part part) {
        return Json.object("count", part.count(), "first", part.first().stream().map(one -> Json.object("kind",
                one.kind().id(), "name", one.name(), "field", one.field().isEmpty() ? null : one.field(), "changedBy",
                one.later() == 0 ? null : one.later())).toList());
    }
}

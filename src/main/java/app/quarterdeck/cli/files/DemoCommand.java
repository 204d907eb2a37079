package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Demo;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the sample company walked through to its review. */
@Command(name = "demo", description = "The made-up sample company: workspace, board picture, answers, review as xlsx, pptx and pdf.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class DemoCommand extends Task {

    @Option(names = "-o", required = true, paramLabel = "DIR")
    private Path folder;

    @Override
    public Integer call() {
        Demo.Written files = Demo.write(folder, messages(), new ProgressLine(err(), messages()), Cancellation.NEVER);
        if (json) {
            document(Json.object("workspace", files.workspace().toString(), "board", files.board().toString(),
                    "answers", files.answers().toString(), "reviews",
                    files.reviews().stream().map(Path::toString).toList()));
        } else {
            files.all().forEach(file -> line(file.toString()));
        }
        return 0;
    }
}

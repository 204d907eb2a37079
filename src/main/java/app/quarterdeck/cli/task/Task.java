package app.quarterdeck.cli.task;

import app.quarterdeck.base.Messages;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.session.Session;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands share: the language, the streams, one JSON document or words. */
@CommandLine.Command(mixinStandardHelpOptions = true, sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public abstract class Task implements Callable<Integer> {

    @ParentCommand
    private Speaker root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    protected boolean json;

    protected Messages messages() {
        return root.messages();
    }

    protected String say(String key, Object... args) {
        return messages().get(key, args);
    }

    protected PrintWriter out() {
        return spec.commandLine().getOut();
    }

    protected PrintWriter err() {
        return spec.commandLine().getErr();
    }

    protected void line(String text) {
        out().println(text);
    }

    protected void document(Object value) {
        out().println(Json.text(value));
    }

    protected static Session reading(Path workspace) {
        return Session.read(workspace);
    }

    protected static Session writing(Path workspace) {
        return Session.write(workspace);
    }

    /** {@code KEY=VALUE} as given: picocli splits at the first equals sign. */
    protected static Map<String, String> orEmpty(@Nullable Map<String, String> given) {
        return given == null ? Map.of() : given;
    }
}

package app.quarterdeck.cli;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Session;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands share: the language, the streams, one JSON document or words. */
@CommandLine.Command(mixinStandardHelpOptions = true, sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
abstract class Task implements Callable<Integer> {

    @ParentCommand
    private Quarterdeck root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    boolean json;

    Messages messages() {
        return root.messages();
    }

    String say(String key, Object... args) {
        return messages().get(key, args);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    void line(String text) {
        out().println(text);
    }

    void document(Object value) {
        out().println(Json.text(value));
    }

    static Session reading(Path workspace) {
        return Session.read(workspace);
    }

    static Session writing(Path workspace) {
        return Session.write(workspace);
    }

    /** {@code KEY=VALUE} as given: picocli splits at the first equals sign. */
    static Map<String, String> orEmpty(@org.jspecify.annotations.Nullable Map<String, String> given) {
        return given == null ? Map.of() : given;
    }
}

package app.quarterdeck.cli.files;

import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code set}: what holds for the whole workspace; without anything to set it lists what is set. */
@Command(name = "set", description = "Sets what holds for the whole workspace, or lists it.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class SetCommand extends Task {

    @Parameters(arity = "0..*", paramLabel = "KEY=VALUE", description = "An empty value takes a setting back.")
    private Map<String, String> settings;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        Map<String, String> wanted = orEmpty(settings);
        try (Session session = wanted.isEmpty() ? reading(workspace) : writing(workspace)) {
            if (!wanted.isEmpty()) {
                session.set(wanted);
            }
            Map<String, String> all = session.settingTexts();
            if (json) {
                document(all);
            } else {
                all.forEach((key, value) -> line(key + "=" + value));
            }
        }
        return 0;
    }
}

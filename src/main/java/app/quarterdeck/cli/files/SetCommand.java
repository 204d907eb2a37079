package app.quarterdeck.cli.files;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.RateLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code set}: what holds for the whole workspace; without anything to set it lists what is set. */
@Command(name = "set", description = "Sets what holds for the whole workspace, or lists it.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class SetCommand extends Task {

    @Parameters(arity = "0..*", paramLabel = "KEY=VALUE", description = "An empty value takes a setting back. Rates: rate.USD=0.92@2026-01-01.")
    private List<String> given;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        List<String> wanted = given == null ? List.of() : given;
        try (Session session = wanted.isEmpty() ? reading(workspace) : writing(workspace)) {
            RateLines rates = new RateLines(session);
            keep(session, rates, wanted);
            Map<String, String> all = new TreeMap<>(session.settingTexts());
            all.putAll(rates.texts());
            if (json) {
                document(all);
            } else {
                all.forEach((key, value) -> line(key + "=" + value));
            }
        }
        return 0;
    }

    private void keep(Session session, RateLines rates, List<String> wanted) {
        Map<String, String> settings = new LinkedHashMap<>();
        List<RateLines.Setting> rated = new ArrayList<>();
        for (String one : wanted) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw UserFault.usage("cli.set", one);
            }
            String key = one.substring(0, equals);
            String value = one.substring(equals + 1);
            if (key.startsWith(RateLines.PREFIX)) {
                rated.add(rates.read(key, value));
            } else {
                settings.put(key, value);
            }
        }
        if (!settings.isEmpty()) {
            session.set(settings);
        }
        rated.forEach(rates::set);
    }
}

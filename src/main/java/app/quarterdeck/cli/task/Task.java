package app.quarterdeck.cli.task;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.session.Session;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

    /** A password, asked for; null where none is wanted. @throws UserFault (usage) where it stands on the command line */
    protected static char @Nullable [] password(@Nullable String option) {
        if (option == null) {
            return null;
        } else if (!option.equals("-")) {
            throw UserFault.usage("backup.password");
        }
        char[] typed = typed().toCharArray();
        if (typed.length == 0) {
            throw UserFault.of("backup.no-password");
        }
        return typed;
    }

    /** A number written as programs do. @throws UserFault (wrong usage) where it is none */
    protected static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw UserFault.usage("typed.number", text);
        }
    }

    /** {@code KEY=VALUE} as given: picocli splits at the first equals sign. */
    protected static Map<String, String> orEmpty(@Nullable Map<String, String> given) {
        return given == null ? Map.of() : given;
    }

    /**
     * Options of reading; a password is asked for.
     *
     * @throws UserFault (usage) where the password stands on the command line, where others could read it
     */
    protected static Map<String, String> options(@Nullable Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>(orEmpty(given));
        String password = all.get("password");
        if (password != null) {
            if (!password.equals("-")) {
                throw UserFault.usage("cli.password");
            }
            all.put("password", typed());
        }
        return all;
    }

    /** A line from the terminal, not shown, or from standard input. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 there is none again where input is not a terminal
    private static String typed() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("? ");
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw UserFault.because(e, "cli.password");
        }
    }
}

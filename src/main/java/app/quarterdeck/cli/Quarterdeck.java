package app.quarterdeck.cli;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.figures.AnswerCommand;
import app.quarterdeck.cli.figures.CalculateCommand;
import app.quarterdeck.cli.figures.CardCommand;
import app.quarterdeck.cli.figures.GoalsCommand;
import app.quarterdeck.cli.figures.LookCommand;
import app.quarterdeck.cli.figures.MeasureCommand;
import app.quarterdeck.cli.figures.MetricsCommand;
import app.quarterdeck.cli.figures.OwnCommand;
import app.quarterdeck.cli.figures.ReviewCommand;
import app.quarterdeck.cli.figures.RowsCommand;
import app.quarterdeck.cli.figures.WorklistCommand;
import app.quarterdeck.cli.files.BackupCommand;
import app.quarterdeck.cli.files.CheckCommand;
import app.quarterdeck.cli.files.DemoCommand;
import app.quarterdeck.cli.files.HealthCommand;
import app.quarterdeck.cli.files.ImportCommand;
import app.quarterdeck.cli.files.ImportsCommand;
import app.quarterdeck.cli.files.InspectCommand;
import app.quarterdeck.cli.files.QuarantineCommand;
import app.quarterdeck.cli.files.QuotaCommand;
import app.quarterdeck.cli.files.RefreshCommand;
import app.quarterdeck.cli.files.RestoreCommand;
import app.quarterdeck.cli.files.SameCommand;
import app.quarterdeck.cli.files.SetCommand;
import app.quarterdeck.cli.files.TargetCommand;
import app.quarterdeck.cli.files.UndoCommand;
import app.quarterdeck.cli.task.Speaker;
import app.quarterdeck.cli.team.PersonaCommand;
import app.quarterdeck.cli.team.PlaybookCommand;
import app.quarterdeck.cli.team.RuleCommand;
import app.quarterdeck.cli.team.TeamCommand;
import app.quarterdeck.session.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command line as a whole. Exit codes: 0 done, 1 the user's fault, 2 wrong usage, 3 a decision is needed, 4 rows were
 * quarantined under {@code --strict}, 70 a defect of ours.
 */
@Command(name = "quarterdeck", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = Quarterdeck.VersionText.class, description = "From a business goal to the figures that answer it. Without a command the window opens.", subcommands = {
    InspectCommand.class, ImportCommand.class, RefreshCommand.class, ImportsCommand.class, UndoCommand.class,
    QuarantineCommand.class, MetricsCommand.class, MeasureCommand.class, RowsCommand.class, CalculateCommand.class,
    OwnCommand.class,
    SetCommand.class,
    TargetCommand.class, QuotaCommand.class, GoalsCommand.class,
    LookCommand.class, WorklistCommand.class, CardCommand.class,
    AnswerCommand.class, ReviewCommand.class, TeamCommand.class, PlaybookCommand.class, PersonaCommand.class,
    RuleCommand.class, DemoCommand.class, CheckCommand.class,
    HealthCommand.class, SameCommand.class, BackupCommand.class, RestoreCommand.class})
public final class Quarterdeck implements Runnable, Speaker {

    private static final int DEFECT = 70;

    /** What opens the window. */
    @FunctionalInterface
    public interface Window {
        /**
         * @param workspace null = the welcome screen
         * @param language  null = none was asked for
         * @return the exit code
         */
        int open(@Nullable Path workspace, @Nullable Locale language);
    }

    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "Workspace to open in the window.")
    @Nullable
    Path workspace;

    @Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT, paramLabel = "en|zh", description = "Language of what is said.")
    void language(String tag) {
        if (!List.of("en", "zh").contains(tag)) {
            throw new ParameterException(spec.commandLine(), messages.get("cli.unknown-language", tag));
        }
        asked = Locale.forLanguageTag(tag.equals("zh") ? "zh-CN" : "en");
        messages = Messages.of(asked);
    }

    @Spec
    private CommandSpec spec;

    private final Window window;
    private Messages messages;
    private @Nullable Locale asked;
    private int exitCode;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls anything
    private Quarterdeck(Messages messages, Window window) {
        this.messages = messages;
        this.window = window;
    }

    /** As {@link #run(String[], PrintWriter, PrintWriter, Locale, Window, Function)} on the standard streams, in UTF-8. */
    public static int run(String[] args, Locale system, Window window, Function<Throwable, String> code) {
        return run(args, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), system, window, code);
    }

    /** Says a sentence on standard error. */
    public static void tell(String sentence) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        err.println(sentence);
        err.flush();
    }

    /**
     * Runs one command.
     *
     * @param code turns an unexpected failure into the short code the user can quote; also logs it
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, Locale system, Window window,
            Function<Throwable, String> code) {
        Quarterdeck root = new Quarterdeck(Messages.of(system), window);
        CommandLine line = new CommandLine(root);
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, _) -> {
            err.println(e.getMessage());
            err.println(root.messages.get("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return UserFault.Kind.USAGE.exitCode();
        });
        line.setExecutionExceptionHandler((e, _, _) -> root.failed(e, err, code));
        int result;
        try {
            result = line.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            err.println(root.messages.get("cli.defect", code.apply(e)));
            result = DEFECT;
        }
        out.flush();
        err.flush();
        return result == 0 ? root.exitCode : result;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void run() {
        exitCode = window.open(workspace, asked);
    }

    private int failed(Exception e, PrintWriter err, Function<Throwable, String> code) {
        if (e instanceof UserFault fault) {
            err.println(messages.say(fault.note()));
            return fault.kind().exitCode();
        } else if (e instanceof CancellationException) {
            err.println(messages.get("cli.cancelled"));
            return UserFault.Kind.FAULT.exitCode();
        }
        err.println(messages.get("cli.defect", code.apply(e)));
        return DEFECT;
    }

    /** Says the version for {@code --version}. */
    static final class VersionText implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"quarterdeck " + Version.text()};
        }
    }
}

package app.quarterdeck.app;

import app.quarterdeck.base.Messages;
import app.quarterdeck.cli.Quarterdeck;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the program starts: the window, or a command. Does not extend Application, so that it starts off the class path. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Logs logs = Logs.start(ConfigFolder.ofThisSystem());
        int code = Quarterdeck.run(args, Locale.getDefault(), Main::window, logs::keep);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Opens the window; where there is no display it says so and, when the build asked for it, makes the demo instead. */
    private static int window(@Nullable Path workspace, @Nullable Locale language) {
        if (display()) {
            QuarterdeckApplication.launch(workspace, language);
            return 0;
        }
        Locale spoken = language == null ? Locale.getDefault() : language;
        Messages messages = Messages.of(spoken);
        String demo = System.getProperty("quarterdeck.demo");
        if (demo == null) {
            Quarterdeck.tell(messages.get("app.no-display"));
            return 1;
        }
        Quarterdeck.tell(messages.get("app.no-display-demo", demo));
        return Quarterdeck.run(new String[]{"demo", "-o", demo}, spoken, Main::window,
                Throwable::toString);
    }

    private static boolean display() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }
}

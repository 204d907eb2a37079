package app.quarterdeck.ui.window;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.session.Samples;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;

/** How long the sample company's screens keep the window from answering when they are opened for the first time. */
public final class ScreenStalls {

    private ScreenStalls() {
    }

    /** {@code java ... ScreenStalls [STEP...]}: all screens in the order of the rail, or these. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path folder = Files.createTempDirectory("quarterdeck-stalls");
        Path sample = folder.resolve("sample.qdeck");
        Samples.create(sample, Locale.ENGLISH, Progress.NONE, Cancellation.NEVER);
        WindowDriver driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(driver.stage()::show);
        Stalls.of("open the workspace", () -> driver.run(() -> driver.window.open(sample)));
        for (Step step : args.length == 0
                ? List.of(Step.values())
                : List.of(args).stream().map(Step::valueOf).toList()) {
            Stalls.of(step.name(), () -> driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step)));
        }
        driver.run(driver.window::close);
        Platform.exit();
    }
}

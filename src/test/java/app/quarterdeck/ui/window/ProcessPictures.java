package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** Pictures of Process, in both themes and languages, into {@code target/screenshots}. */
public final class ProcessPictures {

    private ProcessPictures() {
    }

    /** {@code java ... ProcessPictures [en-light]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                if (args.length == 0 || Arrays.asList(args).contains(name)) {
                    take(language, theme, name);
                }
            }
        }
        Platform.exit();
    }

    private static void take(Locale language, Theme.Choice theme, String name) throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-process");
        Path out = Path.of("target", "screenshots");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        // only a window on view has a focus, and keys go where that is
        driver.run(() -> {
            driver.stage().setWidth(1280);
            driver.stage().setHeight(800);
            driver.stage().show();
        });
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        open(driver);
        driver.picture(out.resolve("process-empty-" + name + ".png"));
        driver.run(driver.window::openSample);
        open(driver);
        driver.picture(out.resolve("process-" + name + ".png"));
        driver.type(KeyCode.F2);
        driver.picture(out.resolve("process-stage-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        driver.type(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        driver.picture(out.resolve("process-log-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(700);
            driver.stage().show();
        });
        open(driver);
        driver.picture(out.resolve("process-small-" + name + ".png"));
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }

    private static void open(WindowDriver driver) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(Step.PROCESS));
    }
}

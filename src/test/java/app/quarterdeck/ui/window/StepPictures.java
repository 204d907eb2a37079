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
import javafx.scene.input.KeyEvent;

/** Pictures of Answers and Review with the sample company, in both themes, languages and sizes, into {@code target/screenshots}. */
public final class StepPictures {

    private StepPictures() {
    }

    /** {@code java ... StepPictures [en-light] [answers]} */
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
        Path folder = Files.createTempDirectory("quarterdeck-steps");
        Path out = Path.of("target", "screenshots");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        for (Step step : List.of(Step.ANSWERS, Step.REVIEW)) {
            driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step));
            driver.picture(out.resolve(step.name().toLowerCase(Locale.ROOT) + "-empty-" + name + ".png"));
        }
        driver.run(driver.window::openSample);
        for (Step step : List.of(Step.ANSWERS, Step.REVIEW)) {
            String file = step.name().toLowerCase(Locale.ROOT) + "-";
            driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step));
            driver.picture(out.resolve(file + name + ".png"));
            press(driver, KeyCode.F1);
            driver.picture(out.resolve(file + "recipe-" + name + ".png"));
            press(driver, KeyCode.ESCAPE);
            if (step == Step.ANSWERS) {
                press(driver, KeyCode.T);
                driver.picture(out.resolve(file + "table-" + name + ".png"));
                press(driver, KeyCode.ESCAPE);
            } else {
                press(driver, KeyCode.SPACE);
                press(driver, KeyCode.F2);
                driver.picture(out.resolve(file + "title-" + name + ".png"));
                press(driver, KeyCode.ESCAPE);
                for (KeyCode key : List.of(KeyCode.HOME, KeyCode.END, KeyCode.UP)) {
                    press(driver, key);
                    driver.picture(out.resolve(file + key.name().toLowerCase(Locale.ROOT) + "-" + name + ".png"));
                }
            }
        }
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(700);
            driver.stage().show();
        });
        for (Step step : List.of(Step.ANSWERS, Step.REVIEW)) {
            driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step));
            driver.picture(out.resolve(step.name().toLowerCase(Locale.ROOT) + "-small-" + name + ".png"));
        }
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }

    private static void press(WindowDriver driver, KeyCode code) {
        driver.run(() -> driver.stage().getScene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}

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
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/**
 * Pictures of the first look, the goals of a workspace, the worklists and the cards, in both themes, languages and sizes, into
 * {@code target/screenshots}.
 */
public final class GuidePictures {

    private final Locale language;
    private final Theme.Choice theme;
    private final String name;
    private final Path out = Path.of("target", "screenshots");

    private GuidePictures(Locale language, Theme.Choice theme, String name) {
        this.language = language;
        this.theme = theme;
        this.name = name;
    }

    /** {@code java ... GuidePictures [en-light]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                if (args.length == 0 || Arrays.asList(args).contains(name)) {
                    new GuidePictures(language, theme, name).take();
                }
            }
        }
        Platform.exit();
    }

    private void take() throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-guide");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        size(driver, 1280, 800);
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        go(driver, Step.WORK);
        save(driver, "work-empty");
        driver.run(driver.window::openSample);
        work(driver);
        goals(driver);
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }

    private void work(WindowDriver driver) {
        go(driver, Step.WORK);
        save(driver, "work");
        driver.type(KeyCode.ENTER);
        save(driver, "work-card");
        for (int i = 0; i < 5; i++) {
            driver.type(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        }
        driver.type(KeyCode.ENTER);
        save(driver, "work-customer");
        size(driver, 1000, 700);
        save(driver, "work-customer-small");
        driver.type(KeyCode.ESCAPE);
        for (int i = 0; i < 3; i++) {
            driver.type(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        }
        save(driver, "work-small");
        size(driver, 1280, 800);
    }

    private void goals(WindowDriver driver) {
        go(driver, Step.GOAL);
        driver.run(() -> ((ButtonBase) Objects.requireNonNull(driver.find(node -> node instanceof ButtonBase
                && driver.words().get("ui.back").equals(node.getAccessibleText())))).fire());
        save(driver, "goals-own");
        driver.press(driver.words().get("goal.write"));
        save(driver, "goal-write");
        Opened opened = Objects.requireNonNull(driver.window.opened());
        driver.run(() -> opened.session().goals().forEach(opened.session().shelf()::archive));
        driver.run(() -> ((ButtonBase) Objects.requireNonNull(driver.find(node -> node instanceof ButtonBase
                && driver.words().get("ui.back").equals(node.getAccessibleText())))).fire());
        save(driver, "look");
        size(driver, 1000, 700);
        save(driver, "look-small");
        go(driver, Step.DATA);
        save(driver, "look-data-small");
        size(driver, 1280, 800);
        save(driver, "look-data");
    }

    private void save(WindowDriver driver, String what) {
        driver.picture(out.resolve(what + "-" + name + ".png"));
    }

    private static void size(WindowDriver driver, double width, double height) {
        driver.run(() -> {
            driver.stage().setWidth(width);
            driver.stage().setHeight(height);
            driver.stage().show();
        });
    }

    private static void go(WindowDriver driver, Step step) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step));
    }
}

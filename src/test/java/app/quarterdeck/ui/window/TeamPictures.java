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

/** Pictures of Team and Playbook, in both themes and languages, into {@code target/screenshots}. */
public final class TeamPictures {

    private TeamPictures() {
    }

    /** {@code java ... TeamPictures [en-light]} */
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
        Path folder = Files.createTempDirectory("quarterdeck-team");
        Path out = Path.of("target", "screenshots");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        // only a window on view has a focus, and keys go where that is
        driver.run(() -> {
            driver.stage().setWidth(1280);
            driver.stage().setHeight(800);
            driver.stage().show();
        });
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        open(driver, Step.TEAM);
        driver.picture(out.resolve("team-empty-" + name + ".png"));
        open(driver, Step.PLAYBOOK);
        driver.picture(out.resolve("playbook-empty-" + name + ".png"));
        driver.run(driver.window::openSample);
        open(driver, Step.TEAM);
        open(driver, Step.DATA);
        open(driver, Step.TEAM);
        driver.picture(out.resolve("team-" + name + ".png"));
        driver.type(KeyCode.UP);
        driver.type(KeyCode.UP);
        driver.picture(out.resolve("team-person-" + name + ".png"));
        driver.type(KeyCode.F2);
        driver.picture(out.resolve("team-target-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        open(driver, Step.PLAYBOOK);
        open(driver, Step.TEAM);
        open(driver, Step.PLAYBOOK);
        driver.picture(out.resolve("playbook-notes-" + name + ".png"));
        driver.type(KeyCode.F2);
        driver.picture(out.resolve("playbook-note-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        for (String tab : List.of("personas", "rules", "ways")) {
            driver.type(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
            driver.picture(out.resolve("playbook-" + tab + "-" + name + ".png"));
            if (!tab.equals("ways")) {
                driver.type(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
                driver.picture(out.resolve("playbook-" + tab + "-form-" + name + ".png"));
                driver.type(KeyCode.ESCAPE);
            }
        }
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(700);
            driver.stage().show();
        });
        open(driver, Step.TEAM);
        driver.picture(out.resolve("team-small-" + name + ".png"));
        open(driver, Step.PLAYBOOK);
        driver.type(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
        driver.picture(out.resolve("playbook-small-" + name + ".png"));
        driver.type(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
        driver.picture(out.resolve("playbook-small-personas-" + name + ".png"));
        driver.type(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
        driver.picture(out.resolve("playbook-small-rules-" + name + ".png"));
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }

    private static void open(WindowDriver driver, Step step) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(step));
    }
}

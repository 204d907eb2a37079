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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** Pictures of the gallery and the forms of several goals with the sample company, into {@code target/screenshots}. */
public final class GoalPictures {

    private GoalPictures() {
    }

    /** {@code java ... GoalPictures [en|zh] [reach-target win-more ...]} */
    public static void main(String[] args) throws IOException {
        List<String> asked = Arrays.asList(args);
        List<String> goals = asked.stream().filter(one -> one.length() > 2).toList();
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            if (asked.size() == goals.size() || asked.contains(language.getLanguage())) {
                take(language, goals);
            }
        }
        Platform.exit();
    }

    private static void take(Locale language, List<String> goals) throws IOException {
        Path out = Path.of("target", "screenshots");
        String ending = "-" + language.getLanguage() + ".png";
        WindowDriver driver = new WindowDriver(Files.createTempDirectory("quarterdeck-goals"), language,
                Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1280);
            driver.stage().setHeight(800);
            driver.stage().show();
        });
        driver.run(driver.window::openSample);
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(Step.GOAL));
        driver.run(() -> ((ButtonBase) Objects.requireNonNull(driver.find(node -> node instanceof ButtonBase
                && driver.words().get("ui.back").equals(node.getAccessibleText())))).fire());
        driver.picture(out.resolve("goals" + ending));
        driver.run(() -> ((ScrollPane) Objects.requireNonNull(driver.find(node -> node instanceof ScrollPane pane
                && pane.getContent() != null && pane.getContent().getStyleClass().contains("page")))).setVvalue(1));
        driver.picture(out.resolve("goals-end" + ending));
        for (String goal : goals) {
            Opened opened = Objects.requireNonNull(driver.window.opened());
            driver.run(() -> opened.workspace().goalProperty().set(opened.session().goalNamed(goal)));
            driver.run(() -> ((TextInputControl) Objects.requireNonNull(
                    driver.find(node -> node.getStyleClass().contains("target-field")))).setText(
                            goal.equals("reach-target") ? "6000000" : "40"));
            driver.picture(out.resolve("goal-" + goal + ending));
            // what is typed is not to be lost to the next goal
            driver.run(() -> ((TextInputControl) Objects.requireNonNull(
                    driver.find(node -> node.getStyleClass().contains("target-field")))).clear());
        }
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(Step.REVIEW));
        driver.picture(out.resolve("review" + ending));
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }
}

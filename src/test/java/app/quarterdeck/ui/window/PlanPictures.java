package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.plan.GoalEdits;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/** Pictures of Questions and Metrics in both themes, languages and sizes, into {@code target/screenshots}. */
public final class PlanPictures {

    private final WindowDriver driver;
    private final String ending;
    private final Messages words;

    private PlanPictures(Path folder, Locale language, Theme.Choice theme, int width, int height) {
        words = Messages.of(language);
        driver = new WindowDriver(folder, language, theme);
        ending = String.join("-", language.getLanguage(), theme.name().toLowerCase(Locale.ROOT),
                Integer.toString(width)) + ".png";
        driver.run(() -> {
            driver.stage().setWidth(width);
            driver.stage().setHeight(height);
            driver.stage().show();
        });
    }

    /** {@code java ... PlanPictures [en-light-1280]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {
        });
        Platform.setImplicitExit(false);
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                for (int width : List.of(1280, 1000)) {
                    PlanPictures pictures = new PlanPictures(Files.createTempDirectory("quarterdeck-plan"), language,
                            theme, width, width == 1000 ? 700 : 800);
                    if (args.length == 0 || pictures.ending.startsWith(args[0])) {
                        pictures.take();
                    }
                    pictures.driver.run(pictures.driver.stage()::hide);
                }
            }
        }
        Platform.exit();
    }

    private void take() {
        driver.run(driver.window::openSample);
        open(Step.QUESTIONS);
        save("questions");
        driver.run(() -> opened().workspace().session().set(Map.of("selling-cost", "")));
        driver.run(() -> opened().workspace().questionProperty().set("cycle-savings"));
        save("questions-needs");
        driver.type(KeyCode.N);
        save("questions-own");
        driver.type(KeyCode.ESCAPE);
        driver.run(() -> opened().workspace().keep(GoalEdits.add(GoalEdits.remove(
                Objects.requireNonNull(opened().workspace().goalProperty().get()), "cycle-target"),
                words.get("questions.own.prompt"), List.of())));
        driver.run(() -> opened().workspace().questionProperty().set("own-1"));
        save("questions-edited");
        driver.run(() -> opened().workspace().metricProperty().set("days-per-stage"));
        open(Step.METRICS);
        save("metrics");
        driver.run(() -> opened().workspace().metricProperty().set("market-penetration"));
        save("metrics-needs");
        driver.press(words.get("own.form.title"));
        save("metrics-own");
        driver.type(KeyCode.ESCAPE);
        driver.run(driver.window::welcome);
        driver.run(
                () -> driver.window.open(Path.of(System.getProperty("java.io.tmpdir"), "plan-" + ending + ".qdeck")));
        open(Step.QUESTIONS);
        save("questions-no-goal");
        driver.run(() -> opened().workspace().keep(opened().workspace().session().goalNamed("shorten-sales-cycle")));
        save("questions-no-data");
        open(Step.METRICS);
        save("metrics-no-data");
        driver.run(driver.window::close);
    }

    private void open(Step step) {
        driver.run(() -> opened().open(step));
    }

    private Opened opened() {
        return Objects.requireNonNull(driver.window.opened());
    }

    private void save(String name) {
        driver.picture(Path.of("target", "screenshots", name + "-" + ending));
    }
}

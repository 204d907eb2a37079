package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.RateLines;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/** Pictures of the health of data, and of the tables that are typed into, into {@code target/screenshots}. */
public final class HealthPictures {

    private final WindowDriver driver;
    private final String ending;

    private HealthPictures(Path folder, Locale language, Theme.Choice theme, int width, int height) {
        driver = new WindowDriver(folder, language, theme);
        ending = String.join("-", language.getLanguage(), theme.name().toLowerCase(Locale.ROOT),
                Integer.toString(width)) + ".png";
        driver.run(() -> {
            driver.stage().setWidth(width);
            driver.stage().setHeight(height);
            driver.stage().show();
        });
    }

    /** {@code java ... HealthPictures [en-light-1280]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                for (int width : List.of(1280, 1000)) {
                    Path folder = Files.createTempDirectory("quarterdeck-health");
                    HealthPictures pictures = new HealthPictures(folder, language, theme, width,
                            width == 1000 ? 700 : 800);
                    if (args.length == 0 || List.of(args).stream().anyMatch(pictures.ending::startsWith)) {
                        pictures.take(folder);
                    }
                    pictures.driver.run(pictures.driver.stage()::hide);
                }
            }
        }
        Platform.exit();
    }

    private void take(Path folder) {
        driver.run(() -> driver.window.open(FaultyData.make(folder)));
        save("health");
        driver.run(() -> Objects.requireNonNull((Button) driver.find(node -> node instanceof Button button
                && button.getStyleClass().contains("link") && driver.words().get("data.health.see")
                        .equals(button.getText())))
                .fire());
        save("health-rows");
        driver.run(() -> ((ScrollPane) Objects.requireNonNull(driver.find(node -> node instanceof ScrollPane scroll
                && scroll.getParent().getStyleClass().contains("health")))).setVvalue(1));
        driver.run(() -> Objects.requireNonNull((Button) driver.find(node -> node instanceof Button button
                && button.getParent() != null && button.getParent().getStyleClass().contains("missing-line"))).fire());
        save("health-missing");
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).openRates());
        save("rates-none");
        driver.run(() -> {
            Session session = Objects.requireNonNull(driver.window.opened()).session();
            RateLines rates = new RateLines(session);
            rates.set(rates.read("rate.USD", "0.92@2026-01-01"));
            rates.set(rates.read("rate.USD", "0.9045@2026-03-01"));
            rates.set(rates.read("rate.GBP", "1.17@2026-01-01"));
            Plans plans = new Plans(session);
            plans.quota("Ana", new BigDecimal("120000"), session.settings().calendar().parse("2026Q1"));
            plans.quota("Ana", new BigDecimal("135000"), session.settings().calendar().parse("2026Q2"));
            plans.quota("Ben", new BigDecimal("90000"), session.settings().calendar().parse("2026Q1"));
            plans.target("total-revenue", 250_000, session.settings().calendar().parse("2026Q1"), "2026Q1", null);
            plans.target("win-rate", 32.5, session.settings().calendar().parse("2026Q1"), "2026Q1",
                    Plans.scope("territory=North"));
            plans.target("win-rate", 33, session.settings().calendar().parse("2026-02"), "2026-02", null);
        });
        save("rates");
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).openPlans());
        save("plans");
        driver.run(driver.window::openSample);
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).open(Step.DATA));
        save("health-sample");
    }

    private void save(String name) {
        driver.picture(Path.of("target", "screenshots", name + "-" + ending));
    }
}

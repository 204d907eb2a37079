package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.TextField;

/** Pictures of the welcome screen and of the calculator behind it, into {@code target/screenshots}. */
public final class CalculatorPictures {

    private CalculatorPictures() {
    }

    /** {@code java ... CalculatorPictures} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                walk(language, theme);
            }
        }
        Platform.exit();
    }

    private static void walk(Locale language, Theme.Choice theme) throws IOException {
        WindowDriver driver = new WindowDriver(Files.createTempDirectory("calculator"), language, theme);
        Messages words = driver.words();
        String end = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        picture(driver, "welcome-" + end);
        driver.press(words.get("calculator.door"));
        Map.of("won", "24", "lost", "36").forEach((figure, number) -> driver.run(() -> ((TextField) Objects
                .requireNonNull(driver.find(node -> node instanceof TextField field
                        && words.get("calculator.input." + figure).equals(field.getAccessibleText()))))
                .setText(number)));
        picture(driver, "worked-out-" + end);
        driver.run(driver.window::close);
    }

    private static void picture(WindowDriver driver, String name) {
        driver.picture(Path.of("target", "screenshots", "calculator-" + name));
    }
}

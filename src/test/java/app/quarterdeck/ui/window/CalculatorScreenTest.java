package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The calculator, reached from the welcome screen before there is a workspace. */
@ExtendWith(ApplicationExtension.class)
class CalculatorScreenTest {

    @TempDir
    Path folder = Path.of("");
    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void openTheCalculator() {
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(driver.stage()::show);
        driver.press(words.get("calculator.door"));
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    private void type(String figure, String text) {
        driver.run(() -> ((TextField) Objects.requireNonNull(driver.find(
                node -> node instanceof TextField field && figure.equals(field.getAccessibleText()))))
                .setText(text));
    }

    @Test
    void theResultStandsThereAsSoonAsTheFiguresAreTyped() {
        assertTrue(driver.shows("Still needed: Deals won, Deals lost"), () -> driver.texts().toString());
        type("Deals won", "24");
        assertTrue(driver.shows("Still needed: Deals lost"), () -> driver.texts().toString());
        type("Deals lost", "36");
        assertTrue(driver.shows("40.0 %"), () -> driver.texts().toString());
        assertTrue(driver.shows("Win rate = 24 ÷ (24 + 36) = 40.0 %"), () -> driver.texts().toString());
        type("Deals lost", "thirty");
        assertTrue(driver.shows("Deals lost: “thirty” is not a number."), () -> driver.texts().toString());
        assertFalse(driver.shows("40.0 %"));
    }

    @Test
    void aNumberTypedOnceStandsInEveryCalculationAndAllOfThemAreSaved() {
        type("Deals won", "24");
        type("Deals lost", "36");
        Path file = folder.resolve("figures.xlsx");
        driver.dialogs.saveAs = file;
        driver.press(words.get("calculator.save"));
        assertTrue(Files.exists(file));
        assertEquals(file, driver.dialogs.folderOf);
        // win rate, loss rate and their ratio follow from the same two numbers
        assertTrue(driver.shows("60.0 %"), () -> driver.texts().toString());
        driver.press(words.get("calculator.clear"));
        assertFalse(driver.shows("60.0 %"));
    }

    @Test
    void escapeLeadsBackToTheDoors() {
        driver.type(KeyCode.ESCAPE);
        assertTrue(driver.shows(words.get("ui.welcome.message")), () -> driver.texts().toString());
    }
}

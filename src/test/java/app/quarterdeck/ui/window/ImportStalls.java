package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/**
 * How long the window lets a user wait while it imports a file. A program, not a test: time is never
 * asserted.
 */
public final class ImportStalls {

    private ImportStalls() {
    }

    /** {@code java ... ImportStalls FILE}: walks the wizard through the file, page by page. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Messages words = Messages.of(Locale.ENGLISH);
        Path folder = Files.createTempDirectory("quarterdeck-stalls");
        WindowDriver driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(driver.stage()::show);
        driver.dialogs.tables = List.of(Path.of(args[0]));
        driver.dialogs.workspace = folder.resolve("Stalls.qdeck");
        walk(driver, words.get("ui.welcome.import.button"));
        walk(driver, words.get("wizard.continue"));
        walk(driver, words.get("wizard.read.continue"));
        walk(driver, words.get("wizard.meaning.continue"));
        walk(driver, words.get("wizard.values.continue"));
        walk(driver,
                driver.texts().stream().filter(text -> text.matches("Import [0-9,]+ .*")).findFirst().orElseThrow());
        driver.run(driver.window::close);
        Platform.exit();
    }

    private static void walk(WindowDriver driver, String button) {
        Stalls.of(button, () -> driver.press(button));
    }
}

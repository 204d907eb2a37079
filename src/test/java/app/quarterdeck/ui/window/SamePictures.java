package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Platform;

/** Pictures of duplicates in the wizard and in the dialog, in both themes and languages, into {@code target/screenshots}. */
public final class SamePictures {

    private static final String CUSTOMERS = """
            Account ID,Account Name,Industry,Territory,Segment
            C-17,Marwick Foods Ltd,Food & Beverage,North,Enterprise
            C-18,Marwick Foods Limited,,North,
            """;

    private SamePictures() {
    }

    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                take(language, theme);
            }
        }
        Platform.exit();
    }

    private static void take(Locale language, Theme.Choice theme) throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-same");
        Messages words = Messages.of(language);
        WindowDriver driver = new WindowDriver(folder, language, theme);
        String end = "-" + language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        driver.run(() -> Objects.requireNonNull(driver.window.opened())
                .importFiles(List.of(Tables.write(folder, "deals.csv", SameDialogTest.DEALS),
                        Tables.write(folder, "customers.csv", CUSTOMERS))));
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        driver.press(words.get("wizard.meaning.continue"));
        driver.press("GTXPro");
        driver.picture(Path.of("target", "screenshots", "same-values" + end));
        driver.press(words.get("wizard.values.continue"));
        driver.press(words.get("wizard.dry.import", 7));
        driver.picture(Path.of("target", "screenshots", "same-data" + end));
        driver.press(words.get("data.same.find"));
        driver.picture(Path.of("target", "screenshots", "same-dialog" + end));
        driver.press(words.get("data.same.remembered", 1));
        driver.picture(Path.of("target", "screenshots", "same-remembered" + end));
        driver.run(driver.window::close);
    }
}

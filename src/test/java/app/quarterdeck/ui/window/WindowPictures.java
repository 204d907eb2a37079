package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/** Pictures of welcome, import and data in both themes and languages, into {@code target/screenshots}. Needs no display. */
public final class WindowPictures {

    private final Path folder;
    private final Path out;
    private final Locale language;
    private final Theme.Choice theme;
    private final Messages words;

    private WindowPictures(Path folder, Path out, Locale language, Theme.Choice theme) {
        this.folder = folder;
        this.out = out;
        this.language = language;
        this.theme = theme;
        words = Messages.of(language);
    }

    /** {@code java ... WindowPictures [en-light]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> {
        });
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                if (args.length == 0 || name.equals(args[0])) {
                    new WindowPictures(Files.createTempDirectory("quarterdeck-pictures"),
                            Path.of("target", "screenshots"), language, theme).take();
                }
            }
        }
        Platform.exit();
    }

    private void take() throws IOException {
        WindowDriver driver = new WindowDriver(folder, language, theme);
        save(driver, "welcome");
        Path deals = Tables.ambiguous(folder);
        driver.dialogs.tables = List.of(deals);
        driver.dialogs.workspace = folder.resolve("Brightwater.qdeck");
        driver.press(words.get("ui.welcome.import.button"));
        save(driver, "import-file");
        driver.press(words.get("wizard.continue"));
        save(driver, "import-read");
        driver.press(words.get("wizard.read.continue"));
        save(driver, "import-meaning");
        driver.press(words.get("wizard.reading.dates.dmy"));
        save(driver, "import-meaning-chosen");
        driver.press(words.get("wizard.use", words.get("wizard.reading.dates.dmy.in")));
        save(driver, "import-values");
        driver.press(words.get("wizard.values.continue"));
        save(driver, "import-dry-run");
        driver.press(words.get("wizard.dry.import.deals", 12));
        save(driver, "data-small");
        Files.writeString(deals,
                Files.readString(deals).replace("22750", "23800").replace("4150,Referral", "4450,Referral"));
        driver.run(() -> opened(driver).importFiles(List.of(deals)));
        save(driver, "import-changes");
        Path refused = Files.write(folder.resolve("Q2 pipeline.xlsx"), "PK nothing".getBytes(StandardCharsets.UTF_8));
        driver.run(() -> opened(driver).importFiles(List.of(refused)));
        save(driver, "import-refused");
        driver.run(driver.window::openSample);
        save(driver, "data");
        driver.run(driver.window::welcome);
        driver.dialogs.workspace = folder.resolve("Empty.qdeck");
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        save(driver, "data-empty");
        driver.run(driver.window::close);
    }

    private static Opened opened(WindowDriver driver) {
        Opened opened = driver.window.opened();
        if (opened == null) {
            throw new IllegalStateException("no workspace is open");
        }
        return opened;
    }

    private void save(WindowDriver driver, String name) {
        driver.picture(out.resolve(
                String.join("-", name, language.getLanguage(), theme.name().toLowerCase(Locale.ROOT)) + ".png"));
    }
}

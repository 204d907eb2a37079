package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;

/** Pictures of files that are read as last time, or have changed since, into {@code target/screenshots}. */
public final class AgainPictures {

    private static final String APRIL = """
            Deal ID,Customer,Owner,Created,Closed,Status,Amount
            D-1,Marwick Foods,Diego Fuentes,03/04/2026,25/04/2026,Won,22750
            D-2,Sava Clinics,Priya Raman,01/02/2026,07/08/2026,Open,18200
            D-3,Bolt Lab,Priya Raman,25/02/2026,07/08/2026,Open,4150
            D-4,Core Food,Diego Fuentes,11/02/2026,09/09/2026,Open,9000
            """;

    private AgainPictures() {
    }

    /** {@code java ... AgainPictures} */
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
        Path folder = Files.createTempDirectory("again");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        Messages words = driver.words();
        String end = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        give(driver, Tables.write(folder, "deals-2026-04.csv", APRIL));
        for (String step : List.of("wizard.continue", "wizard.read.continue", "wizard.meaning.continue",
                "wizard.values.continue")) {
            driver.press(words.get(step));
        }
        driver.press(words.get("wizard.complete", words.get("meaning.kind.deals")));
        picture(driver, "first-" + end);
        driver.press(words.get("wizard.dry.import.deals", 4));
        Path may = Tables.write(folder, "deals-2026-05.csv",
                APRIL.replaceFirst("D-3.*\n", "").replace("18200", "19900")
                        + "D-5,Dune,Diego Fuentes,05/05/2026,01/09/2026,Open,700\n");
        give(driver, may);
        picture(driver, "as-last-time-" + end);
        picture(driver, "gone-" + end, words.get("wizard.card.gone"));
        driver.press(words.get("wizard.dry.import.deals", 2));
        Files.writeString(may, Files.readString(may).replace("9000", "9900"));
        picture(driver, "data-" + end);
        driver.press(words.get("data.again.all"));
        picture(driver, "refresh-" + end);
        driver.press(words.get("wizard.dry.import.deals", 1));
        Session session = Objects.requireNonNull(driver.window.opened()).session();
        driver.run(() -> session.editing().set(RecordKind.DEALS, 4, Map.of(Field.DEAL_AMOUNT, new BigDecimal("9950"))));
        Files.writeString(may, Files.readString(may).replace(",9900", ",10100"));
        driver.press(words.get("data.again.all"));
        picture(driver, "typed-" + end);
        give(driver, Tables.write(folder, "deals-2026-06.csv", Files.readString(may).replace("Owner", "Zone")));
        picture(driver, "changed-" + end);
        driver.run(driver.window::close);
    }

    private static void give(WindowDriver driver, Path file) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).importFiles(List.of(file)));
    }

    /** With the card of this name chosen. */
    private static void picture(WindowDriver driver, String name, String card) {
        driver.run(() -> ((ToggleButton) Objects.requireNonNull(driver.find(node -> node instanceof ToggleButton button
                && button.getAccessibleText() != null && button.getAccessibleText().endsWith(card)))).fire());
        picture(driver, name);
    }

    private static void picture(WindowDriver driver, String name) {
        driver.picture(Path.of("target", "screenshots", "again-" + name));
    }
}

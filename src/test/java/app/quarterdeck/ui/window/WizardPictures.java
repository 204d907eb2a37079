package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Pictures of the import wizard on real files, page by page, into {@code target/screenshots}. Needs no display. */
public final class WizardPictures {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final int MOST_PAGES = 14;

    private WizardPictures() {
    }

    /** {@code java ... WizardPictures [en|zh] [set ...]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Map<String, List<Path>> sets = new LinkedHashMap<>();
        sets.put("superstore", of("superstore", "Sample - Superstore.csv", "People.csv", "Returns.csv"));
        sets.put("book", of("superstore", "Sample - Superstore.xlsx"));
        sets.put("chinese", of("superstore_chinese", "订单_gb18030.csv"));
        sets.put("chinese-xls", of("superstore_chinese", "示例 - 超市.xls"));
        sets.put("salesforce", of("salesforce", "Opportunity.csv", "OpportunityHistory.csv", "Lead.csv", "Quota.csv",
                "Task.csv", "Account.csv"));
        sets.put("leads", of("salesforce", "Lead.csv"));
        sets.put("survey", of("nps_survey", "nps_survey.csv"));
        sets.put("dates", of("mixed_dates", "Sales data Tablue.xlsx"));
        sets.put("locked", List.of(Tables.locked(Tables.folder(), "Quotas.xlsx", "Geheim 7")));
        sets.put("months", List.of(Tables.write(Tables.folder(), "Quotas by month.csv", """
                Sales Rep,Jan 2026,Feb 2026,Mar 2026
                Diego Fuentes,120000,110000,130000
                Priya Raman,90000,,95000
                """)));
        List<String> asked = Arrays.asList(args);
        for (Locale language : Messages.LANGUAGES) {
            if (asked.contains(language.getLanguage()) || (!asked.contains("en") && !asked.contains("zh"))) {
                for (Map.Entry<String, List<Path>> set : sets.entrySet()) {
                    if (asked.stream().noneMatch(sets::containsKey) || asked.contains(set.getKey())) {
                        walk(language, set.getKey(), set.getValue());
                    }
                }
            }
        }
        Platform.exit();
    }

    private static List<Path> of(String folder, String... names) {
        return Arrays.stream(names).map(DATA.resolve(folder)::resolve).toList();
    }

    private static void walk(Locale language, String name, List<Path> files) throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-wizard");
        WindowDriver driver = new WindowDriver(folder, language, Theme.Choice.LIGHT);
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).importFiles(files));
        for (int page = 1; page <= MOST_PAGES; page++) {
            Path picture = Path.of("target", "screenshots",
                    String.join("-", "wizard", name, language.getLanguage(), Integer.toString(page)) + ".png");
            driver.picture(picture);
            if (!onward(driver)) {
                break;
            }
        }
        driver.run(driver.window::close);
    }

    /** Takes the first answer where one is asked for, and presses the button at the foot. */
    private static boolean onward(WindowDriver driver) {
        ButtonBase primary = foot(driver);
        if (primary != null && primary.isDisabled()) {
            Node choice = WindowDriver.on(() -> driver.find(node -> node instanceof ToggleButton
                    && node.getStyleClass().contains("choice-card")));
            if (choice instanceof ToggleButton card) {
                driver.run(() -> card.setSelected(true));
            }
        }
        if (primary == null || primary.isDisabled()) {
            return false;
        }
        driver.run(primary::fire);
        return true;
    }

    private static @Nullable ButtonBase foot(WindowDriver driver) {
        return (ButtonBase) WindowDriver.on(() -> driver.find(node -> node instanceof ButtonBase button
                && button.getParent() != null && button.getParent().getStyleClass().contains("wizard-foot")
                && button.getStyleClass().contains("primary")));
    }
}

package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.same.Remembered;
import app.quarterdeck.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Duplicates in the window: accepted in the wizard, merged, told apart and taken back in the dialog. */
@ExtendWith(ApplicationExtension.class)
class SameDialogTest {

    static final String DEALS = """
            Deal ID,Customer,Created,Closed,Status,Amount,Lead Source,Product
            D1,Marwick Foods Ltd,2026-01-05,2026-01-20,Won,1000,Referral,GTX Pro
            D2,Marwick Foods Limited,2026-02-05,2026-03-20,Won,500,Referral,GTXPro
            D3,Sava Clinics,2026-02-05,2026-03-25,Won,300,Trade Show,GTX Pro
            D4,Sava Clinics,2026-02-07,2026-03-26,Lost,200,Trade-Show,GTX Pro
            D5,Sava Clinics,2026-02-08,2026-03-27,Lost,210,Trade Show,GTX Pro
            """;

    @TempDir
    Path folder = Path.of("");
    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void openTheWindow() {
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        driver.run(() -> Objects.requireNonNull(driver.window.opened())
                .importFiles(List.of(Tables.write(folder, "deals.csv", DEALS))));
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        driver.press(words.get("wizard.meaning.continue"));
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    @Test
    void whatIsTickedInTheWizardIsRememberedAndNothingElse() {
        assertTrue(driver.shows(words.get("wizard.same.title")), () -> driver.texts().toString());
        driver.press("Marwick Foods Ltd");
        driver.press("Marwick Foods Ltd");
        driver.press(words.get("wizard.same.all", 2));
        importIt();
        assertEquals(
                List.of(new Alias("products", "GTXPro", "GTX Pro"), new Alias("source", "Trade-Show", "Trade Show")),
                aliases());
    }

    @Test
    void aPairIsMergedTakenBackAndDoneAgain() {
        importIt();
        driver.press(words.get("data.same.find"));
        assertTrue(driver.shows("Probably the same customer"), () -> driver.texts().toString());
        assertTrue(driver.shows("5 Jan 2026") && driver.shows("deals.csv"), () -> driver.texts().toString());
        driver.press("Marwick Foods Ltd");
        driver.press(words.get("data.same.merge", "Marwick Foods Ltd"));
        List<Alias> merged = List.of(new Alias("customers", "Marwick Foods Limited", "Marwick Foods Ltd"));
        assertEquals(merged, aliases());
        assertTrue(driver.shows("Probably the same product"), "the next pair follows");
        driver.type(KeyCode.ESCAPE);
        assertFalse(driver.shows("Probably the same"));
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals(List.of(), aliases());
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals(merged, aliases());
    }

    @Test
    void aPairToldApartDoesNotComeBackAndAMergeIsForgotten() {
        importIt();
        driver.press(words.get("data.same.find"));
        driver.press(words.get("data.same.different"));
        driver.press(words.get("data.same.merge", "GTX Pro"));
        driver.press(words.get("data.same.later"));
        driver.press(words.get("data.same.find"));
        assertFalse(driver.shows("Probably the same customer"));
        driver.press(words.get("data.same.remembered", 1));
        assertTrue(driver.shows(words.get("data.same.counts", "GTXPro", "GTX Pro")));
        driver.press(words.get("data.same.forget"));
        assertEquals(List.of(), aliases());
    }

    private void importIt() {
        driver.press(words.get("wizard.values.continue"));
        driver.press(words.get("wizard.dry.import.deals", 5));
    }

    private List<Alias> aliases() {
        Session session = Objects.requireNonNull(driver.window.opened()).session();
        return session.same().remembered().stream().map(Remembered::aliases).flatMap(List::stream).toList();
    }
}

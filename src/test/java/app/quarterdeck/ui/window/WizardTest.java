package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The import wizard on what reading finds beyond plain rows. */
@ExtendWith(ApplicationExtension.class)
class WizardTest {

    private static final String ORDERS = """
            Order ID,Order Date,Customer ID,Customer Name,Segment,Product ID,Product Name,Category,Quantity,Sales
            O-1,2026-01-05,C-1,Marwick Foods,Corporate,P-1,Cold store,Storage,1,22750
            O-2,2026-01-09,C-1,Marwick Foods,Corporate,P-2,Balance set,Lab,2,4150
            O-3,2026-02-11,C-2,Sava Clinics,Consumer,P-1,Cold store,Storage,1,22750
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
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    @Test
    void aProtectedWorkbookAsksForItsPasswordAndOpensWithIt() {
        start(Tables.locked(folder, "Quotas.xlsx", "Geheim 7"));
        assertTrue(driver.shows(words.get("wizard.password.title", "Quotas.xlsx")));
        assertFalse(driver.shows("--set"), "nobody at the window is told of the command line");
        password("geheim 7");
        assertTrue(driver.shows(words.say(Note.of("importing.refused.password", "Quotas.xlsx"))),
                () -> driver.texts().toString());
        password("Geheim 7");
        assertTrue(driver.shows("Quotas.xlsx › Quotas"), () -> driver.texts().toString());
        toTheDryRun();
        driver.press(words.get("wizard.dry.import.quotas", 2));
        assertEquals(2, session().records().count(RecordKind.QUOTAS));
    }

    @Test
    void oneProtectedWorkbookAmongOtherFilesAsksInItsLine() {
        start(Tables.write(folder, "orders.csv", ORDERS), Tables.locked(folder, "Quotas.xlsx", "Geheim 7"));
        assertTrue(driver.shows(words.get("wizard.file.remaining.password")));
        password("Geheim 7");
        assertFalse(driver.shows(words.get("wizard.file.remaining.password")));
        toTheDryRun();
        driver.press(words.get("wizard.dry.import", 5));
    }

    @Test
    void whatRowsCarryAlongHasItsOwnCountsInTheDryRun() {
        start(Tables.write(folder, "orders.csv", ORDERS));
        toTheDryRun();
        assertTrue(driver.shows(words.get("wizard.dry.lead.sales", 3, 0, 0)), () -> driver.texts().toString());
        assertTrue(driver.shows(words.get("wizard.carried", "Customers", 2, 0, 0, "orders.csv")));
        assertTrue(driver.shows(words.get("wizard.carried", "Products", 2, 0, 0, "orders.csv")));
        driver.press(words.get("wizard.dry.import.sales", 3));
        assertEquals(2, session().records().count(RecordKind.CUSTOMERS));
    }

    @Test
    void whereColumnsOfCarriedListsGoIsSaidWithTheMeaning() {
        start(Tables.write(folder, "orders.csv", ORDERS));
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        assertTrue(driver.shows(words.get("wizard.sure.carried", "Customers")), () -> driver.texts().toString());
    }

    @Test
    void dataShowsAColumnThatNamesRecordsNobodyImported() {
        start(Tables.write(folder, "Activities.csv", """
                Activity ID,Activity Type,Activity Date,Deal ID
                A-1,call,2026-01-05,D-77
                A-2,email,2026-01-06,D-78
                """));
        toTheDryRun();
        driver.press(words.get("wizard.dry.import.activities", 2));
        assertTrue(driver.shows("D-77"), () -> driver.texts().toString());
    }

    @Test
    void aColumnForEachMonthIsSaidWithTheCellsItHolds() {
        start(Tables.write(folder, "Quotas by month.csv", """
                Sales Rep,Jan 2026,Feb 2026,Mar 2026
                Diego Fuentes,120000,110000,130000
                Priya Raman,90000,,95000
                """));
        toTheDryRun();
        assertTrue(driver.shows(words.say(Note.of("importing.assumed.periods", 3, "Jan 2026", "Mar 2026", 5))),
                () -> driver.texts().toString());
        driver.press(words.get("wizard.dry.import.quotas", 5));
        assertEquals(5, session().records().count(RecordKind.QUOTAS));
    }

    @Test
    void aKnownExportIsNamedOnTheFilePageAndWithTheMeaning() {
        start(Tables.write(folder, "all-deals.csv", """
                Record ID,Deal Name,Associated Company,Deal Stage,Pipeline,Deal owner,Create Date,Close Date,Amount
                8841203,Cold store,Marwick Foods,Closed won,Sales,Diego Fuentes,2025-11-08,2026-04-28,22750
                8841377,Analyser pair,Sava Clinics,Demo,Sales,Priya Raman,2026-01-17,2026-07-28,18200
                """));
        assertTrue(
                driver.texts().stream().anyMatch(text -> text.endsWith(words.get("wizard.file.system", "", "HubSpot"))),
                () -> driver.texts().toString());
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        assertTrue(driver.shows(words.get("wizard.meaning.sub.system", "deals", "HubSpot")),
                () -> driver.texts().toString());
    }

    private void start(Path... files) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).importFiles(List.of(files)));
    }

    private void password(String typed) {
        driver.run(() -> {
            PasswordField field = (PasswordField) Objects.requireNonNull(driver.find(PasswordField.class::isInstance));
            field.setText(typed);
            field.getOnAction().handle(null);
        });
    }

    private void toTheDryRun() {
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        driver.press(words.get("wizard.meaning.continue"));
        driver.press(words.get("wizard.values.continue"));
    }

    private Session session() {
        return Objects.requireNonNull(driver.window.opened()).session();
    }
}

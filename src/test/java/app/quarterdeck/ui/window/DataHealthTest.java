package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.RateLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The health of the data leads to its rows; targets, quotas and rates are typed, and taken back. */
@ExtendWith(ApplicationExtension.class)
class DataHealthTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void data(FxRobot robot) {
        window = new SampleWindow(robot, folder);
        window.open(FaultyData.make(folder));
    }

    private Session session() {
        return window.workspace().session();
    }

    private Button button(String said) {
        return WindowDriver
                .on(() -> (Button) Objects.requireNonNull(window.driver.find(node -> node instanceof Button one
                        && said.equals(one.getAccessibleText())), said));
    }

    private TableView<?> table() {
        return WindowDriver.on(() -> (TableView<?>) Objects.requireNonNull(
                window.driver.find(node -> node instanceof TableView<?>)));
    }

    private TextField field(String said) {
        return WindowDriver.on(() -> (TextField) Objects.requireNonNull(window.driver.find(
                node -> node instanceof TextField one && said.equals(one.getAccessibleText())), said));
    }

    private void focus(Node node) {
        window.driver.run(node::requestFocus);
    }

    @Test
    void everyFindingOpensItsRows(FxRobot robot) {
        data(robot);
        assertTrue(window.shows("1 deal was closed before it was created."));
        window.driver.run(button("See: 1 deal was closed before it was created.")::fire);
        assertEquals(1, table().getItems().size());
        assertTrue(window.shows("Closed before created: 1"));
        window.driver.run(button("See: 1 step leads back to an earlier stage.")::fire);
        assertEquals(1, table().getItems().size());
        assertTrue(window.shows("Back to an earlier stage: 1"));
        window.driver.run(button("See: 2 records share their names: Customers")::fire);
        assertEquals(2, table().getItems().size());
    }

    @Test
    void aGapOpensTheRowsWithoutTheField(FxRobot robot) {
        data(robot);
        window.driver.run(button("Source, 66 %: show the 2 rows without it")::fire);
        assertEquals(2, table().getItems().size());
        assertTrue(window.shows("Source is blank: 2"));
        window.driver.run(button("Stage history, 33 %: show the 4 rows without it")::fire);
        assertEquals(4, table().getItems().size());
    }

    @Test
    void aMissingColumnSaysWhereToExportIt(FxRobot robot) {
        data(robot);
        Button quotas = WindowDriver.on(() -> (Button) Objects.requireNonNull(window.driver.find(
                node -> node instanceof Button one && one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith("Quotas: 3 questions"))));
        String where = "One line for each person and period: who, from when, how much.";
        assertFalse(window.shows(where));
        focus(quotas);
        window.push(KeyCode.SPACE);
        assertTrue(window.shows(where));
    }

    @Test
    void aQuotaIsTypedWithTheKeyboardAndTakenBack(FxRobot robot) {
        data(robot);
        window.driver.run(() -> window.workspace().openPlans());
        focus(table());
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        assertInstanceOf(TextInputControl.class, window.focus());
        window.type("120,000");
        window.push(KeyCode.ENTER);
        assertEquals(List.of("Ana 1200000000"), quotas());
        assertTrue(window.shows("120,000"));
        window.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of(), quotas());
        window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(List.of("Ana 1200000000"), quotas());
        focus(table());
        window.push(KeyCode.DELETE);
        assertEquals(List.of(), quotas());
        assertEquals(80_000, 100 * plan("Ana", "800"), "typed elsewhere it is on view");
    }

    private double plan(String rep, String amount) {
        window.driver.run(() -> new Plans(session()).quota(rep, new BigDecimal(amount),
                FiscalCalendar.DEFAULT.parse("2026Q1")));
        assertTrue(window.shows(amount));
        return Double.parseDouble(amount);
    }

    private List<String> quotas() {
        return session().typed().all(RecordKind.QUOTAS).stream()
                .map(line -> line.text(Field.QUOTA_REP) + " " + line.get(Field.QUOTA_AMOUNT)).toList();
    }

    @Test
    void whatIsNoNumberIsRefusedInWordsAndNothingIsKept(FxRobot robot) {
        data(robot);
        window.driver.run(() -> window.workspace().openPlans());
        focus(table());
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.F2);
        window.type("many");
        window.push(KeyCode.ENTER);
        assertTrue(window.shows("“many” is no number."));
        assertEquals(List.of(), quotas());
        window.push(KeyCode.ESCAPE);
        assertTrue(window.shows(WORDS.get("health.title")), "Escape goes back to the records");
    }

    @Test
    void aRowForAMetricOfOneTerritoryIsAddedAndItsTargetTyped(FxRobot robot) {
        data(robot);
        window.driver.run(() -> window.workspace().openPlans());
        focus(field(WORDS.get("typed.plans.scope")));
        window.type("territory=North");
        focus(field(WORDS.get("typed.plans.name")));
        window.type("Win rate");
        window.driver.press(WORDS.get("typed.plans.add"));
        assertInstanceOf(TextInputControl.class, window.focus());
        window.type("32.5");
        window.push(KeyCode.ENTER);
        assertEquals(List.of("win-rate territory=North 32.5"), session().typed().all(RecordKind.TARGETS).stream()
                .map(line -> Plans.metric(line) + " " + line.text(Field.TARGET_SCOPE) + " "
                        + line.get(Field.TARGET_VALUE))
                .toList());
    }

    @Test
    void aRateIsAddedChangedAndRemovedAndTheAmountIsNoLongerLeftOut(FxRobot robot) {
        data(robot);
        assertTrue(window.shows("Deals: 1 amount in USD has no rate and is left out."));
        window.driver.run(button("Type it: Deals: 1 amount in USD has no rate and is left out.")::fire);
        assertTrue(window.shows("Deals: 1 amount in USD has no rate and is left out."));
        focus(field("From"));
        window.type("2026-01-01");
        focus(field("Currency"));
        window.type("usd");
        focus(field("Rate"));
        window.type("0.92");
        window.push(KeyCode.ENTER);
        assertEquals("{rate.USD=0.92@2026-01-01}", new RateLines(session()).texts().toString());
        assertFalse(window.shows("has no rate and is left out."));
        focus(table());
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        window.type("0.9");
        window.push(KeyCode.ENTER);
        assertEquals("{rate.USD=0.9@2026-01-01}", new RateLines(session()).texts().toString());
        focus(table());
        window.push(KeyCode.DELETE);
        assertEquals("{}", new RateLines(session()).texts().toString());
        window.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("{rate.USD=0.92@2026-01-01}", new RateLines(session()).texts().toString());
    }

    @Test
    void aBackupIsWrittenAndRestoredFromTheMenu(FxRobot robot) throws IOException {
        data(robot);
        Path backup = folder.resolve("Faulty.qbackup");
        window.driver.dialogs.saveAs = backup;
        window.driver.run(() -> new Backups(window.driver.window, window.workspace()).write());
        assertTrue(Files.size(backup) > 0);
        assertTrue(window.driver.dialogs.suggested.endsWith(".qbackup"));
        window.driver.dialogs.backup = backup;
        window.driver.dialogs.workspace = folder.resolve("Restored.qdeck");
        window.driver.run(() -> new Backups(window.driver.window, window.workspace()).restore());
        assertEquals(folder.resolve("Restored.qdeck"), session().path());
        assertEquals(6, session().records().count(RecordKind.DEALS));
    }
}

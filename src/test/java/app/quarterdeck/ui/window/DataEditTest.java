package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Records are corrected, added and filtered, and rows set aside are tried again, all by keyboard. */
@ExtendWith(ApplicationExtension.class)
class DataEditTest {

    private static final String DEALS = """
            Deal ID,Customer,Created,Closed,Status,Amount,Source
            D1,Acme,2026-01-05,2026-02-04,Won,5000,Web
            D2,Bolt,2026-01-10,2026-03-21,Lost,3000,Fair
            D3,Core,2026-01-11,2026-03-22,Lost,ten,Fair
            """;

    @TempDir
    Path folder = Path.of("");
    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void openDeals() {
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        Path file = Tables.write(folder, "deals.csv", DEALS);
        driver.run(() -> session().importFiles(ImportRequest.of(file), Progress.NONE, Cancellation.NEVER));
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    @Test
    void f2EditsTheCellInHandAndUndoNamesIt() {
        select(0, Field.DEAL_AMOUNT);
        driver.type(KeyCode.F2);
        assertEquals("5,000", editor().getText());
        enter("6,250.50");
        assertEquals(new BigDecimal("6250.5"), value(0, Field.DEAL_AMOUNT));
        assertTrue(driver.shows("6,250.5"), () -> driver.texts().toString());
        assertTrue(named("Undo net amount of deal D1"), "the way back is named");
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals(new BigDecimal("5E+3"), value(0, Field.DEAL_AMOUNT));
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals(new BigDecimal("6250.5"), value(0, Field.DEAL_AMOUNT));
    }

    @Test
    void whatIsNoValueIsSaidBesideTheCellAndNothingChanges() {
        select(1, Field.DEAL_CLOSED_ON);
        driver.type(KeyCode.F2);
        enter("31 Feb 2026 or so");
        assertTrue(Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip tip
                && tip.getText().equals(words.get("data.edit.fault.date", java.time.LocalDate.of(2026, 12, 31)))));
        driver.type(KeyCode.ESCAPE);
        assertEquals(List.of(), session().editing().steps());
    }

    @Test
    void stepsOfAnEarlierDayCanBeUndone() {
        long deal = ids()[0];
        driver.run(() -> session().editing().set(RecordKind.DEALS, deal, Map.of(Field.DEAL_SOURCE, "Mail")));
        driver.run(() -> driver.window.welcome());
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
        assertTrue(named("Undo source of deal D1"));
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals("Web", value(0, Field.DEAL_SOURCE));
    }

    @Test
    void aDealIsAddedInItsFormWhichSaysWhatIsMissing() {
        driver.run(() -> menu(words.get("data.add.button")).getItems().getFirst().fire());
        driver.press(words.get("data.add", words.get("session.one.deals")));
        assertTrue(driver.shows(words.get("meaning.fault.empty")), () -> driver.texts().toString());
        driver.run(() -> field("Deal id").setText("H1"));
        driver.run(() -> field("Customer").setText("Dune"));
        driver.run(() -> field("Net amount").setText("12 thousand"));
        driver.press(words.get("data.add", words.get("session.one.deals")));
        assertTrue(driver.shows(words.get("data.edit.fault.number", "", 1234.5)), () -> driver.texts().toString());
        driver.run(() -> field("Net amount").setText("12,000"));
        driver.press(words.get("data.add", words.get("session.one.deals")));
        assertTrue(driver.shows(words.get("meaning.fault.no-status")), () -> driver.texts().toString());
        driver.run(() -> menu("Status").getItems().stream()
                .filter(item -> item.getText().equals(words.get("data.status." + DealStatus.OPEN.id()))).findFirst()
                .orElseThrow().fire());
        driver.press(words.get("data.add", words.get("session.one.deals")));
        assertEquals(3, session().records().count(RecordKind.DEALS));
        assertEquals(new BigDecimal("1.2E+4"), value(2, Field.DEAL_AMOUNT));
        assertTrue(driver.shows(words.get("data.note.hand", 3, 3)), () -> driver.texts().toString());
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals(2, session().records().count(RecordKind.DEALS));
    }

    @Test
    void enterOpensARecordWithWhatChangedInIt() {
        select(0, Field.DEAL_SOURCE);
        driver.type(KeyCode.F2);
        enter("Mail");
        driver.type(KeyCode.ENTER);
        assertTrue(driver.shows(words.get("data.history.change", "Source", "Web", "Mail")),
                () -> driver.texts().toString());
        driver.run(() -> field("Customer").setText("Acme Ltd"));
        driver.press(words.get("data.edit.save"));
        assertEquals("Acme Ltd", value(0, Field.DEAL_CUSTOMER_ID));
        assertFalse(driver.shows(words.get("data.history")), "the panel is closed");
    }

    @Test
    void aRowSetAsideIsCorrectedInPlaceAndTriedAgain() {
        aside();
        driver.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        driver.press(words.get("data.aside.retry", 1));
        assertTrue(driver.shows(words.get("data.aside.tried", 0, 1)), () -> driver.texts().toString());
        driver.run(() -> table().requestFocus());
        driver.type(KeyCode.F2);
        assertEquals("ten", editor().getText());
        enter("10");
        driver.press(words.get("data.aside.retry", 1));
        assertTrue(driver.shows(words.get("data.aside.tried", 1, 0)), () -> driver.texts().toString());
        assertEquals(3, session().records().count(RecordKind.DEALS));
        assertEquals(List.of(), session().quarantine().rows());
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals("10", session().quarantine().rows().getFirst().value());
    }

    @Test
    void theRowsSetAsideAreExported() {
        aside();
        driver.dialogs.saveAs = folder.resolve("aside.xlsx");
        driver.press(words.get("data.aside.export"));
        assertTrue(Files.exists(folder.resolve("aside.xlsx")));
        assertTrue(driver.shows(words.get("data.aside.exported", 1, "aside.xlsx")));
    }

    @Test
    void aColumnIsNarrowedToSomeOfItsValues() {
        select(0, Field.DEAL_STATUS);
        driver.type(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        PopOver over = (PopOver) Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst()
                .orElseThrow();
        ListView<?> list = WindowDriver.on(() -> (ListView<?>) Objects.requireNonNull(
                over.getContentNode().lookup(".list-view")));
        assertEquals(2, list.getItems().size());
        driver.run(() -> {
            list.getSelectionModel().select(1);
            Event.fireEvent(list, WindowDriver.pressed(KeyCode.SPACE));
            Event.fireEvent(list, WindowDriver.pressed(KeyCode.ENTER));
        });
        assertEquals(1, table().getItems().size());
        assertTrue(driver.shows(words.get("data.found", 1, 2)), () -> driver.texts().toString());
    }

    private void aside() {
        driver.run(() -> ((ToggleButton) Objects.requireNonNull(driver.find(node -> node instanceof ToggleButton pill
                && words.get("data.quarantine").equals(pill.getText())))).fire());
    }

    private Session session() {
        return Objects.requireNonNull(driver.window.opened()).session();
    }

    private long[] ids() {
        return session().records().order(RecordKind.DEALS, List.of(), "", List.of(), null, false);
    }

    private Object value(int row, Field field) {
        return session().editing().values(field.kind(), ids()[row]).getOrDefault(field, "");
    }

    private void select(int row, Field field) {
        driver.run(() -> select(table(), row, field));
    }

    private static <T> void select(TableView<T> table, int row, Field field) {
        var column = table.getColumns().stream().filter(one -> field.equals(one.getUserData())).findFirst()
                .orElseThrow();
        table.scrollToColumn(column);
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
    }

    private TableView<?> table() {
        return (TableView<?>) Objects.requireNonNull(
                driver.find(node -> node instanceof TableView<?> table && !table.getColumns().isEmpty()));
    }

    private TextInputControl editor() {
        return (TextInputControl) Objects.requireNonNull(driver.stage().getScene().getFocusOwner());
    }

    /** Types in the place of what stands there, and Enter. */
    private void enter(String text) {
        driver.run(() -> {
            Node owner = Objects.requireNonNull(driver.stage().getScene().getFocusOwner());
            TextInputControl input = owner instanceof javafx.scene.control.DatePicker date
                    ? date.getEditor()
                    : (TextInputControl) owner;
            input.setText(text);
        });
        driver.type(KeyCode.ENTER);
    }

    private TextField field(String name) {
        return (TextField) Objects.requireNonNull(
                driver.find(node -> node instanceof TextField && name.equals(node.getAccessibleText())), name);
    }

    private MenuButton menu(String name) {
        return (MenuButton) Objects.requireNonNull(driver.find(node -> node instanceof MenuButton menu
                && (name.equals(menu.getText()) || name.equals(menu.getAccessibleText()))), name);
    }

    private boolean named(String accessible) {
        return driver.find(node -> accessible.equals(node.getAccessibleText())) != null;
    }
}

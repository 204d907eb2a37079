package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.print.Printer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Charts of the sample company taken out of the window. */
@ExtendWith(ApplicationExtension.class)
class ChartTakingTest {

    private static final int PNG = 0;
    private static final int SVG = 1;
    private static final int CSV_EXCEL = 2;
    private static final int CSV = 3;
    private static final int PRINT = 4;

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void board(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.BOARD);
    }

    private static List<MenuItem> menu() {
        return WindowDriver.on(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(ContextMenu::isShowing).findFirst().orElseThrow().getItems()
                .stream().filter(item -> item.getText() != null).toList());
    }

    /** @param item after the one that copies */
    private void choose(int item) {
        window.push(KeyCode.M);
        MenuItem chosen = menu().get(item + 1);
        WindowDriver.on(() -> {
            chosen.getParentPopup().hide();
            chosen.fire();
            return "";
        });
        window.driver.settle();
    }

    private Path save(int item, String name) {
        Path file = folder.resolve(name);
        window.driver.dialogs.saveAs = file;
        choose(item);
        return file;
    }

    @Test
    void copiedChartIsPictureAndTableAtOnce(FxRobot robot) {
        board(robot);
        window.push(KeyCode.CONTROL, KeyCode.C);
        window.driver.settle();
        Clipboard clipboard = WindowDriver.on(Clipboard::getSystemClipboard);
        Image image = WindowDriver.on(clipboard::getImage);
        assertNotNull(image);
        assertEquals(1280, image.getWidth());
        String text = WindowDriver.on(clipboard::getString);
        assertTrue(text.lines().count() > 2 && text.lines().allMatch(line -> line.contains("\t")), text);
        assertTrue(WindowDriver.on(clipboard::getHtml).startsWith("<table>"));
        assertTrue(window.driver.shows("are on the clipboard"));
    }

    @Test
    void pictureDrawingAndTablesAreSaved(FxRobot robot) throws IOException {
        board(robot);
        assertEquals("\u0089PNG",
                new String(Files.readAllBytes(save(PNG, "a.png")), 0, 4, StandardCharsets.ISO_8859_1));
        assertTrue(Files.readString(save(SVG, "a.svg")).contains("<svg "));
        String excel = Files.readString(save(CSV_EXCEL, "a.csv"));
        String plain = Files.readString(save(CSV, "b.csv"));
        assertEquals("\uFEFF" + plain, excel);
        assertTrue(plain.lines().count() > 2, plain);
    }

    @Test
    void withoutAPrinterItIsSaidWhatToDo(FxRobot robot) {
        board(robot);
        assumeTrue(WindowDriver.on(() -> Printer.getAllPrinters().isEmpty()), "there is a printer here");
        choose(PRINT);
        List<String> said = WindowDriver.on(() -> Window.getWindows().stream().filter(Window::isShowing)
                .flatMap(each -> each.getScene().getRoot().lookupAll(".label").stream())
                .filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList());
        assertTrue(said.stream().anyMatch(text -> text.startsWith("No printer is set up on this computer.")),
                said.toString());
        WindowDriver.on(() -> {
            List.copyOf(Window.getWindows()).stream().filter(each -> !each.equals(window.driver.stage()))
                    .forEach(Window::hide);
            return "";
        });
    }

    @Test
    void chartOfAnAnswerIsCopiedTooAndItsSentenceAsBefore(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.ANSWERS);
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.driver.settle();
        assertTrue(WindowDriver.on(() -> Clipboard.getSystemClipboard().hasImage()));
        window.push(KeyCode.CONTROL, KeyCode.C);
        assertFalse(WindowDriver.on(() -> Clipboard.getSystemClipboard().hasImage()));
    }

    @Test
    void boardLeadsToTheReviewOfTheSameFigures(FxRobot robot) {
        board(robot);
        window.driver.press("Build the review");
        window.driver.settle();
        assertTrue(window.driver.shows("Not in the file") || window.driver.shows("Export"));
        assertTrue(window.driver.shows("Pages"));
    }
}

package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.process.ChangeLog;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a user does with the process of the sample company, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ProcessScreenTest {

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void process(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.PROCESS);
    }

    private Session session() {
        return window.workspace().session();
    }

    private List<String> stages() {
        return session().analysis().engine().stages().stream().map(Stage::name).toList();
    }

    private List<String> changes() {
        return new ChangeLog(session()).all().stream().map(ChangeLog.Entry::change).map(ProcessChange::what).toList();
    }

    @Test
    void slowStageIsSaidAndEveryStageAndChangeStands(FxRobot robot) {
        process(robot);
        assertEquals(Step.PROCESS, WindowDriver.on(() -> window.workspace().step()));
        assertTrue(window.driver.shows("is the slow stage"), window.driver.texts().toString());
        stages().forEach(stage -> assertTrue(window.driver.shows(stage), stage));
        changes().forEach(change -> assertTrue(window.driver.shows(change), change));
    }

    @Test
    void altAndDownMovesTheStageAndUndoPutsItBack(FxRobot robot) {
        process(robot);
        List<String> before = stages();
        window.push(KeyCode.ALT, KeyCode.DOWN);
        List<String> swapped = new java.util.ArrayList<>(before);
        Collections.swap(swapped, 0, 1);
        assertEquals(swapped, stages());
        assertTrue(window.focus() instanceof TableView, "the keyboard stays on the stages");
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, stages());
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(swapped, stages());
        assertTrue(session().settingTexts().containsKey("stage." + before.getFirst()));
    }

    @Test
    void chanceOfAStageIsTyped(FxRobot robot) {
        process(robot);
        window.push(KeyCode.F2);
        window.driver.run(() -> ((javafx.scene.control.TextField) window.focus()).clear());
        window.type("140");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Type a number from 0 to 100"), window.driver.texts().toString());
        window.driver.run(() -> ((javafx.scene.control.TextField) window.focus()).clear());
        window.type("12.5");
        window.push(KeyCode.ENTER);
        assertEquals(0.125, session().analysis().engine().stages().getFirst().probability());
    }

    @Test
    void changeIsLoggedByKeyboardUndoneAndRedone(FxRobot robot) {
        process(robot);
        int before = changes().size();
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Say in a few words what is changed."), window.driver.texts().toString());
        window.type("Call back the same day");
        window.push(KeyCode.ENTER);
        assertEquals(before + 1, changes().size());
        assertTrue(window.driver.shows("Call back the same day"), window.driver.texts().toString());
        assertTrue(window.driver.shows("Too early"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(changes().contains("Call back the same day"));
        assertFalse(window.driver.shows("Call back the same day"));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(changes().contains("Call back the same day"));
    }

    @Test
    void enterShowsTheDealsStuckInTheStage(FxRobot robot) {
        process(robot);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Rows behind Slow deals in "), window.driver.texts().toString());
        window.push(KeyCode.ESCAPE);
        assertFalse(window.driver.shows("Rows behind"));
    }

    @Test
    void withoutDataTheScreenSaysWhatToImport(FxRobot robot) {
        window = new SampleWindow(robot, folder);
        window.open(folder.resolve("Empty.qdeck"));
        window.go(Step.PROCESS);
        assertTrue(window.driver.shows("There is no process to look at because there is no data yet"));
        assertTrue(window.driver.shows("Import a file"));
    }
}

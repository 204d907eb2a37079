package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The first look, worklists, cards and goals of the user's own, by keyboard, with the sample company. */
@ExtendWith(ApplicationExtension.class)
class GuideScreensTest {

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private Session session() {
        return window.workspace().session();
    }

    private String words(String key, Object... args) {
        return window.driver.words().get(key, args);
    }

    @Test
    void enterOpensTheCardOfALineArrowsLeadItOnAndEscapeClosesIt(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.WORK);
        assertTrue(window.focus() instanceof TableView, window.focus().toString());
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows(words("card.timeline")));
        assertTrue(window.driver.shows("D11257 · Vallis Biotech · Open"), window.driver.texts().toString());
        window.push(KeyCode.DOWN);
        assertFalse(window.driver.shows("D11257 · Vallis Biotech · Open"), "the card follows");
        assertTrue(window.driver.shows(words("card.timeline")));
        window.push(KeyCode.ESCAPE);
        assertFalse(window.driver.shows(words("card.timeline")));
    }

    @Test
    void listOnViewIsExportedAsItIsSeen(FxRobot robot) throws java.io.IOException {
        window = SampleWindow.opened(robot, folder);
        window.driver.dialogs.saveAs = folder.resolve("list.csv");
        window.go(Step.WORK);
        window.push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(window.driver.shows(words("work.name.stuck-deals") + ": "), window.driver.texts().toString());
        window.driver.press(words("work.export.csv"));
        assertEquals("stuck-deals.csv", window.driver.dialogs.suggested);
        assertEquals(11, Files.readAllLines(folder.resolve("list.csv")).size());
    }

    @Test
    void findingLeadsToItsGoalUntilAGoalIsKept(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.driver.run(() -> session().goals().forEach(session().shelf()::archive));
        window.go(Step.DATA);
        assertTrue(window.driver.shows(words("look.all")), "a new user sees it where the import ends");
        Look look = session().analysis().look(window.driver.words());
        assertEquals(5, look.findings().size());
        window.driver.press(words("look.all"));
        Look.Finding first = look.findings().getFirst();
        window.driver
                .run(() -> ((ButtonBase) Objects.requireNonNull(window.driver.find(node -> node instanceof ButtonBase
                        && String.valueOf(node.getAccessibleText()).startsWith(RichText.plain(first.sentence())))))
                        .fire());
        assertTrue(window.driver.shows(words("guide.goal." + first.goal() + ".name")));
        window.driver.press(words("goal.save"));
        assertEquals(first.goal(), session().goal().orElseThrow().template());
        window.go(Step.DATA);
        assertFalse(window.driver.shows(words("look.all")));
    }

    @Test
    void goalInOwnWordsIsWrittenKeptAndUndone(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        List<Goal> before = session().goals();
        window.go(Step.GOAL);
        back();
        window.driver.press(words("goal.write"));
        window.driver.press(words("goal.save"));
        assertTrue(window.driver.shows(words("goal.words.fault")));
        assertEquals(before, session().goals(), "without a name it is not kept");
        assertTrue(window.focus() instanceof TextArea);
        window.type("Be first in the north");
        window.driver.press(words("goal.save"));
        Goal kept = session().goal().orElseThrow();
        assertEquals("Be first in the north", kept.words());
        assertTrue(kept.baseline() != null && kept.own());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, session().goals());
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(kept, session().goal().orElseThrow());
    }

    @Test
    void goalIsPutAwayBroughtBackAndUndone(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        List<Goal> before = session().goals();
        window.go(Step.GOAL);
        window.driver.press(words("goal.own.archive"));
        assertEquals(List.of(), session().goals());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, session().goals());
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(before, session().shelf().archived());
    }

    private void back() {
        window.driver
                .run(() -> ((ButtonBase) Objects.requireNonNull(window.driver.find(node -> node instanceof ButtonBase
                        && words("ui.back").equals(node.getAccessibleText())))).fire());
    }
}

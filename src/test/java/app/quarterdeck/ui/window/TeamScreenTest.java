package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a user does with the team of the sample company, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class TeamScreenTest {

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void team(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.TEAM);
    }

    private Session session() {
        return window.workspace().session();
    }

    private void fill(String text) {
        window.driver.run(() -> ((TextInputControl) window.focus()).clear());
        window.type(text);
    }

    private TeamFigures now() {
        return TeamFigures.of(session(), null);
    }

    @Test
    void whoReachedTheirPartIsSaidAndTheDayOfTheTeamStands(FxRobot robot) {
        team(robot);
        assertTrue(window.driver.shows("3 of 8 people have reached their part"), window.driver.texts().toString());
        assertTrue(window.driver.shows("Every laboratory measures with confidence"));
        assertTrue(window.driver.shows("Working days left"));
        assertTrue(window.driver.shows("14"));
        now().people().forEach(member -> assertTrue(window.driver.shows(member.name()), member.name()));
        assertTrue(window.focus() instanceof TableView, "the keyboard is on the people");
    }

    @Test
    void targetOfAPersonIsTypedUndoneAndRedone(FxRobot robot) {
        team(robot);
        window.push(KeyCode.UP);
        String name = now().people().getLast().name();
        window.push(KeyCode.F2);
        fill("many");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Type an amount above zero"), window.driver.texts().toString());
        fill("200000");
        window.push(KeyCode.ENTER);
        assertEquals(1, targets(name));
        assertTrue(window.driver.shows("200,000"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, targets(name));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(1, targets(name));
    }

    private int targets(String name) {
        return new Plans(session())
                .targets("total-revenue", new Filter(Dimension.REP, List.of(name)), now().period()).size();
    }

    @Test
    void missionIsEditedAndUndone(FxRobot robot) {
        team(robot);
        window.push(KeyCode.CONTROL, KeyCode.M);
        fill("Nobody waits");
        window.driver.run(() -> robot.lookup("Save").queryButton().fire());
        assertEquals("Nobody waits", now().mission());
        assertTrue(window.driver.shows("Nobody waits"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(now().mission().startsWith("Every laboratory"));
        assertTrue(window.driver.shows("Every laboratory measures with confidence"));
    }

    @Test
    void goalIsSharedOutEqually(FxRobot robot) {
        team(robot);
        window.driver.run(() -> robot.lookup("Equally").<javafx.scene.control.ToggleButton>query().fire());
        assertTrue(now().equal());
        assertTrue(window.driver.shows("147,500"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(now().equal());
    }

    @Test
    void enterShowsWhatThePersonWon(FxRobot robot) {
        team(robot);
        window.push(KeyCode.UP);
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Rows behind Won by "), window.driver.texts().toString());
    }

    @Test
    void withoutDataTheScreenSaysWhatToImportAndWithoutATargetWhatToSet(FxRobot robot) throws Exception {
        window = new SampleWindow(robot, folder);
        Path file = folder.resolve("Empty.qdeck");
        window.open(file);
        window.go(Step.TEAM);
        assertTrue(window.driver.shows("There is no team to look at because there is no data yet"));
        Path deals = Files.writeString(folder.resolve("deals.csv"),
                "Id,Name,Customer,Amount,Created,Closed,Status,Owner\n1,One,Acme,100,2026-04-01,2026-05-01,won,Ana\n");
        session().importFiles(app.quarterdeck.importing.run.ImportRequest.of(deals)
                .withKind(app.quarterdeck.model.record.RecordKind.DEALS), app.quarterdeck.base.Progress.NONE,
                app.quarterdeck.base.Cancellation.NEVER);
        window.go(Step.DATA);
        window.go(Step.TEAM);
        assertTrue(window.driver.shows("No goal is set for"), window.driver.texts().toString());
        assertTrue(window.driver.shows("set the team’s target"));
        assertTrue(window.driver.shows("What is the team there for?"));
        window.push(KeyCode.CONTROL, KeyCode.N);
        fill("1000");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("1,000"), window.driver.texts().toString());
        assertEquals(10.0, now().people().getFirst().share());
    }
}

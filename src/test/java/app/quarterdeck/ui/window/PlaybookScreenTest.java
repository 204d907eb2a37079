package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.session.playbook.Playbook;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a user does with the playbook of the sample company. */
@ExtendWith(ApplicationExtension.class)
class PlaybookScreenTest {

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void playbook(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.PLAYBOOK);
    }

    private Playbook book() {
        return new Playbook(window.workspace().session());
    }

    private List<String> titles() {
        return book().notes().stream().filter(note -> !note.retired()).map(PlayNote::title).toList();
    }

    private void fire(FxRobot robot, String button) {
        window.driver.run(() -> robot.lookup(button).queryButton().fire());
    }

    private void turn(int times) {
        for (int i = 0; i < times; i++) {
            window.push(KeyCode.CONTROL, KeyCode.T);
        }
    }

    @Test
    void notesStandWithTheirVerdictsAndEnterShowsTheDealsBehind(FxRobot robot) {
        playbook(robot);
        titles().forEach(title -> assertTrue(window.driver.shows(title), title));
        assertTrue(window.driver.shows("Still supported"));
        assertTrue(window.driver.shows("No clear difference"));
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Rows behind Ask for a referral"), window.driver.texts().toString());
    }

    @Test
    void noteIsAddedByKeyboardUndoneAndRedone(FxRobot robot) {
        playbook(robot);
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Say in a few words what works or does not."),
                window.driver.texts().toString());
        window.type("Call back the same day");
        window.push(KeyCode.ENTER);
        assertTrue(titles().contains("Call back the same day"));
        assertTrue(window.driver.shows("Call back the same day"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(titles().contains("Call back the same day"));
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(titles().contains("Call back the same day"));
    }

    @Test
    void noteIsRetiredAndLookedAtAgain(FxRobot robot) {
        playbook(robot);
        String first = titles().getFirst();
        window.push(KeyCode.F2);
        fire(robot, "Retire");
        assertFalse(titles().contains(first));
        assertTrue(window.driver.shows("1 retired note"), window.driver.texts().toString());
        fire(robot, "1 retired note");
        fire(robot, "Look at it again");
        assertTrue(titles().contains(first));
    }

    @Test
    void attributesChosenBecomeAPersona(FxRobot robot) {
        playbook(robot);
        turn(1);
        assertTrue(window.driver.shows("Referred laboratory manager"), window.driver.texts().toString());
        assertTrue(window.driver.shows("times as often as all deals"));
        window.driver.run(() -> robot.lookup(".quiet-table").queryAllAs(TableView.class).iterator().next()
                .getSelectionModel().select(0));
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.type("Friends");
        window.push(KeyCode.ENTER);
        assertTrue(book().personas().stream().map(Persona::name).toList().contains("Friends"));
        assertTrue(window.driver.shows("Friends"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(book().personas().stream().map(Persona::name).toList().contains("Friends"));
    }

    @Test
    void ruleIsBuiltTriedAndUsedAsAFilter(FxRobot robot) {
        playbook(robot);
        turn(2);
        assertTrue(window.driver.shows("Worth a visit"), window.driver.texts().toString());
        assertTrue(window.driver.shows("Open leads: "));
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.type("From friends");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Choose a field and type what it must be."));
        window.driver.run(() -> robot.lookup(".combo-box").queryAll().stream()
                .map(node -> (ComboBox<?>) node).filter(ComboBox::isEditable).findFirst().orElseThrow().getEditor()
                .setText("Referral"));
        fire(robot, "Save");
        assertEquals(List.of("From friends", "Worth a visit"), book().rules().stream().map(Rule::name).toList());
        assertTrue(window.driver.shows("Lead source is Referral"));
        fire(robot, "Use as a filter");
        assertTrue(window.driver.shows("Board and Answers now count only what meets “From friends”."),
                window.driver.texts().toString());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Worth a visit"), book().rules().stream().map(Rule::name).toList());
    }

    @Test
    void waysAreCompared(FxRobot robot) {
        playbook(robot);
        turn(3);
        assertTrue(window.driver.shows("What works by channel, reason and template"));
        assertTrue(window.driver.shows("Replaces an instrument"), window.driver.texts().toString());
        assertTrue(window.driver.shows("Clearly better"));
    }

    @Test
    void everyTabExplainsItselfWhereNothingIsWritten(FxRobot robot) throws Exception {
        window = new SampleWindow(robot, folder);
        window.open(folder.resolve("Empty.qdeck"));
        window.go(Step.PLAYBOOK);
        assertTrue(window.driver.shows("There is no playbook to keep because there is no data yet"));
        Path deals = Files.writeString(folder.resolve("deals.csv"),
                "Id,Name,Customer,Amount,Created,Closed,Status\n1,One,Acme,100,2026-04-01,2026-05-01,won\n");
        window.workspace().session().importFiles(app.quarterdeck.importing.run.ImportRequest.of(deals)
                .withKind(app.quarterdeck.model.record.RecordKind.DEALS), app.quarterdeck.base.Progress.NONE,
                app.quarterdeck.base.Cancellation.NEVER);
        window.go(Step.DATA);
        window.go(Step.PLAYBOOK);
        assertTrue(window.driver.shows("Nothing is written in the playbook yet"), window.driver.texts().toString());
        turn(1);
        assertTrue(window.driver.shows("No persona is kept yet"));
        assertTrue(window.driver.shows("No attribute is known of twenty closed deals yet"));
        turn(1);
        assertTrue(window.driver.shows("No rule is kept yet"));
        turn(1);
        assertTrue(window.driver.shows("Import these columns to compare them"), window.driver.texts().toString());
    }
}

package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.ChartView;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a user does with the answers of the sample company. */
@ExtendWith(ApplicationExtension.class)
class AnswersScreenTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void answers(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.ANSWERS);
    }

    private List<Answer> computed() {
        return WindowDriver.on(() -> {
            Opened opened = window.workspace();
            return opened.session().analysis().answers(opened.session().goal().orElseThrow(),
                    opened.workspace().selectionProperty().get(), WORDS);
        });
    }

    private String question() {
        return WindowDriver.on(() -> window.workspace().workspace().questionProperty().get());
    }

    @Test
    void everyQuestionStandsWithItsSentenceItsBasisAndItsChart(FxRobot robot) {
        answers(robot);
        List<Answer> computed = computed();
        assertEquals(5, computed.size());
        for (Answer answer : computed) {
            assertTrue(window.driver.shows(answer.text()), answer.text());
            assertTrue(window.driver.shows(answer.basis()), answer.basis());
            assertTrue(window.shows(answer.sentence()), answer.sentence());
        }
        assertEquals(5, window.driver.count(node -> node instanceof ChartView));
    }

    @Test
    void arrowsWalkFromAnswerToAnswerAndTheQuestionFollows(FxRobot robot) {
        answers(robot);
        assertTrue(Objects.requireNonNull(window.focus().getAccessibleText()).startsWith("1. How long is"));
        window.push(KeyCode.DOWN);
        window.push(KeyCode.DOWN);
        assertEquals("cycle-target", question());
        assertTrue(Objects.requireNonNull(window.focus().getAccessibleText()).startsWith("3. "));
        window.push(KeyCode.UP);
        assertEquals("cycle-causes", question());
    }

    @Test
    void opensAtTheQuestionInHand(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.driver.run(() -> window.workspace().workspace().questionProperty().set("cycle-savings"));
        window.go(Step.ANSWERS);
        assertTrue(Objects.requireNonNull(window.focus().getAccessibleText()).startsWith("4. "));
    }

    @Test
    void enterShowsTheRowsBehindAndEscapeTakesThemAway(FxRobot robot) {
        answers(robot);
        long n = computed().getFirst().results().getFirst().n();
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Rows behind Sales cycle"), window.driver.texts().toString());
        assertTrue(window.driver.shows(n + " deals, 1 Apr"), window.driver.texts().toString());
        window.push(KeyCode.ESCAPE);
        assertFalse(window.driver.shows("Rows behind Sales cycle"));
        assertTrue(Objects.requireNonNull(window.focus().getAccessibleText()).startsWith("1. "), "focus is back");
    }

    @Test
    void recipeFollowsFromAnswerToAnswer(FxRobot robot) {
        answers(robot);
        window.push(KeyCode.F1);
        assertTrue(window.driver.shows(computed().getFirst().results().getFirst().recipe().id()));
        window.push(KeyCode.DOWN);
        assertTrue(window.driver.shows(computed().get(1).results().getFirst().recipe().id()));
        window.push(KeyCode.F1);
        assertFalse(window.driver.shows("With today’s numbers"));
    }

    @Test
    void tableShowsTheFiguresOfTheAnswer(FxRobot robot) {
        answers(robot);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.T);
        computed().get(1).table().headings()
                .forEach(heading -> assertTrue(window.driver.shows(heading), heading));
    }

    @Test
    void sentenceIsCopiedWithoutMarks(FxRobot robot) {
        answers(robot);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(RichText.plain(computed().get(1).sentence()),
                WindowDriver.on(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(window.driver.shows("The sentence is on the clipboard"));
    }

    @Test
    void exportWritesEverySentence(FxRobot robot) throws IOException {
        answers(robot);
        Path file = folder.resolve("answers.txt");
        window.driver.dialogs.saveAs = file;
        window.push(KeyCode.CONTROL, KeyCode.E);
        String text = Files.readString(file);
        for (Answer answer : computed()) {
            assertTrue(text.contains(RichText.plain(answer.sentence())), text);
        }
        assertTrue(window.driver.shows("5 answers saved as"));
    }

    @Test
    void sellingCostIsTypedWhereItIsMissed(FxRobot robot) {
        answers(robot);
        window.driver.run(() -> {
            Session session = window.workspace().session();
            session.imported().stream().filter(one -> one.kind() == RecordKind.COSTS)
                    .forEach(one -> session.takeBack(one.id()));
            session.set(Map.of("selling-cost", ""));
        });
        assertTrue(window.driver.shows("Type your selling cost to see what it would free."));
        window.driver.press("Type the selling cost");
        assertTrue(window.focus() instanceof TextField);
        window.type("42000");
        window.push(KeyCode.ENTER);
        assertFalse(window.driver.shows("Type your selling cost"));
        assertTrue(window.driver.shows(" of selling cost a year"), window.driver.texts().toString());
        assertEquals("42000", window.workspace().session().settingTexts().get("selling-cost"));
    }

    @Test
    void anotherPeriodGivesOtherSentences(FxRobot robot) {
        answers(robot);
        String before = computed().getFirst().sentence();
        window.driver.run(() -> window.workspace().workspace().selectionProperty()
                .set(Selection.DEFAULT.over(window.workspace().session().analysis().engine().calendar()
                        .parse("2025"))));
        List<Answer> after = computed();
        assertFalse(before.equals(after.getFirst().sentence()));
        assertTrue(window.shows(after.getFirst().sentence()), after.getFirst().sentence());
    }

    @Test
    void buildTheReviewLeadsToThePageOfTheAnswer(FxRobot robot) {
        answers(robot);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.DOWN);
        window.driver.press("Build the review");
        assertEquals(Step.REVIEW, WindowDriver.on(() -> window.workspace().step()));
        assertTrue(window.driver.shows("Page 4 of 9"), window.driver.texts().toString());
    }

    @Test
    void withoutDataTheScreenSaysWhatToImport(FxRobot robot) {
        window = new SampleWindow(robot, folder);
        window.open(folder.resolve("Empty.qdeck"));
        window.go(Step.ANSWERS);
        assertTrue(window.driver.shows("There are no answers because there is no data yet"));
        assertTrue(window.driver.shows("Import a file"));
    }

    @Test
    void withoutGoalTheScreenLeadsToTheGoals(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.driver.run(() -> window.workspace().workspace().goalProperty().set(null));
        window.go(Step.ANSWERS);
        assertTrue(window.driver.shows("There are no answers because there is no goal yet"));
        assertTrue(WindowDriver.on(
                () -> window.workspace().session().analysis().snapshot().table(RecordKind.DEALS).size()) > 0);
        window.driver.press("Choose a goal");
        assertEquals(Step.GOAL, WindowDriver.on(() -> window.workspace().step()));
    }
}

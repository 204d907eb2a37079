package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class QuestionsScreenTest {

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private PlanFixture plan;
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void open() {
        plan = new PlanFixture(folder);
        driver = plan.driver;
        plan.open(Step.QUESTIONS);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static List<String> ids(Goal goal) {
        return goal.questions().stream().map(Question::id).toList();
    }

    private void undo() {
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    }

    @Test
    void eachQuestionIsAnsweredOrNamesWhatItNeeds() {
        assertEquals(List.of("Answered", "Needs ‹stage history of deals›", "Needs ‹a target›", "Needs ‹a target›",
                "Needs ‹stage history of deals›"), plan.texts(".question > .chip"));
        assertTrue(driver.shows("One of five questions has an answer today, four wait for something more"));
        assertNotNull(driver.find(node -> "Questions, 1 of 5".equals(node.getAccessibleText())), "so does the rail");
    }

    @Test
    void whatIsMissingIsNamedWithTheSystemsThatHaveItAndWhatElseItUnlocks() {
        plan.question("cycle-causes");
        assertTrue(driver.shows("Missing: stage history of deals"));
        List<String> texts = driver.texts();
        assertTrue(texts.containsAll(List.of("HubSpot", "Deal stage history", "Salesforce", "Opportunity history")));
        assertTrue(texts.containsAll(List.of("Metrics it would make ready", "Days per stage", "Import a file")));
    }

    @Test
    void theCostTypedIntoThePanelAnswersTheRestOfTheQuestion() {
        driver.run(() -> plan.opened().workspace()
                .keep(Objects.requireNonNull(plan.opened().workspace().goalProperty().get()).withTarget(25.0)));
        plan.question("cycle-savings");
        assertTrue(driver.shows("To answer the rest of question 4"));
        driver.press("Type the selling cost");
        plan.enter("nothing");
        assertTrue(driver.shows("Type a number above zero"));
        plan.enter("42,000");
        assertEquals("42000", plan.opened().session().settingTexts().get("selling-cost"));
        assertEquals("Answered", plan.texts(".question > .chip").get(3));
        assertTrue(driver.shows("Question 4"));
        assertFalse(driver.shows("Missing:"));
    }

    @Test
    void f2RenamesInPlaceAndTheNewWordsAreKeptUntilUndone() {
        plan.question("cycle-now");
        driver.type(KeyCode.F2);
        plan.enter("How slow are we?");
        assertEquals("How slow are we?", plan.kept().questions().getFirst().words());
        assertTrue(driver.shows("How slow are we?"));
        undo();
        assertEquals("", plan.kept().questions().getFirst().words());
        assertFalse(driver.shows("How slow are we?"));
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals("How slow are we?", plan.kept().questions().getFirst().words());
    }

    @Test
    void emptyWordsBringTheTemplatesBackAndEscapeChangesNothing() {
        plan.question("cycle-now");
        driver.type(KeyCode.F2);
        plan.enter("How slow are we?");
        driver.type(KeyCode.F2);
        driver.run(() -> ((TextField) driver.stage().getScene().getFocusOwner()).setText("Another"));
        driver.type(KeyCode.ESCAPE);
        assertEquals("How slow are we?", plan.kept().questions().getFirst().words());
        driver.type(KeyCode.F2);
        plan.enter("");
        assertEquals("", plan.kept().questions().getFirst().words());
        assertTrue(driver.shows("How long is our current sales cycle?"));
    }

    @Test
    void delTakesAQuestionAwayAndBringBackPutsItInItsPlace() {
        plan.question("cycle-causes");
        driver.type(KeyCode.DELETE);
        assertEquals(List.of("cycle-now", "cycle-target", "cycle-savings", "cycle-actions"), ids(plan.kept()));
        assertEquals("cycle-target", plan.opened().workspace().questionProperty().get());
        driver.press("Bring back");
        assertEquals("cycle-causes", ids(plan.kept()).get(1));
        assertFalse(driver.shows("Taken away from this goal"));
    }

    @Test
    void altAndTheArrowsMoveAndSeveralMovesInARowAreAllKept() {
        plan.question("cycle-now");
        WindowDriver.on(() -> {
            for (int i = 0; i < 3; i++) {
                javafx.event.Event.fireEvent(driver.stage().getScene().getFocusOwner(),
                        WindowDriver.pressed(KeyCode.DOWN, KeyCombination.ALT_DOWN));
            }
            return true;
        });
        assertEquals(3, ids(plan.kept()).indexOf("cycle-now"));
        driver.type(KeyCode.UP, KeyCombination.ALT_DOWN);
        assertEquals(2, ids(plan.kept()).indexOf("cycle-now"));
        undo();
        assertEquals(3, ids(plan.kept()).indexOf("cycle-now"));
    }

    @Test
    void theArrowsWalkAndThePanelFollows() {
        plan.question("cycle-now");
        driver.type(KeyCode.DOWN);
        assertEquals("cycle-causes", plan.opened().workspace().questionProperty().get());
        assertTrue(driver.shows("To answer the rest of question 2"));
        driver.type(KeyCode.END);
        driver.type(KeyCode.DOWN);
        assertEquals("cycle-actions", plan.opened().workspace().questionProperty().get());
    }

    @Test
    void anOwnQuestionIsAnsweredByTheMetricsChosenForIt() {
        driver.type(KeyCode.N);
        plan.enter("");
        assertTrue(driver.shows("Write the question first."));
        plan.enter("Do we win enough?");
        Question own = plan.kept().questions().getLast();
        assertEquals("Do we win enough?", own.words());
        assertEquals(own.id(), plan.opened().workspace().questionProperty().get());
        assertTrue(driver.stage().getScene().getFocusOwner().getAccessibleText().startsWith("Do we win enough?"));
        assertEquals("Answerable", plan.texts(".question > .chip").getLast());
        driver.press("Choose a metric");
        driver.run(() -> ((TextField) driver.stage().getScene().getFocusOwner()).setText("win rate"));
        driver.type(KeyCode.ENTER);
        assertEquals(List.of("win-rate"), plan.kept().questions().getLast().metrics());
        assertEquals("Answered", plan.texts(".question > .chip").getLast());
        assertTrue(driver.shows("Win rate: 75.0 %, from 60 rows."), () -> driver.texts().toString());
    }

    @Test
    void withoutDataEachQuestionSaysWhichColumnsToExport() {
        driver.run(() -> driver.window.open(folder.resolve("Empty.qdeck")));
        plan.open(Step.QUESTIONS);
        assertTrue(driver.shows("A goal raises the questions"));
        driver.run(() -> plan.opened().workspace().keep(plan.opened().session().goalNamed("shorten-sales-cycle")));
        assertTrue(driver.shows("All five questions wait for your data"));
        assertTrue(driver.shows("Missing: the created date of deals"));
        assertNotNull(
                driver.find(node -> node instanceof ButtonBase button && "Import a file".equals(button.getText())));
    }

    @Test
    void theQuestionLookedAtStaysWhenTheLanguageChanges() {
        plan.question("cycle-target");
        driver.run(() -> driver.appearance().languageProperty().set(Locale.SIMPLIFIED_CHINESE));
        assertTrue(driver.shows("五个问题中一个已有答案，四个还缺少内容"), () -> driver.texts().toString());
    }
}

package app.quarterdeck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Shell;
import app.quarterdeck.ui.shell.ShellModel;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.StepMark;
import app.quarterdeck.ui.shell.palette.PaletteEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final List<String> done = new ArrayList<>();
    private final ShellModel model = new ShellModel();
    @SuppressWarnings("NullAway.Init")
    private Theme theme;
    private final TextField field = new TextField();
    @SuppressWarnings("NullAway.Init")
    private Shell shell;
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    private final class Plain implements Screen {

        private final Step step;
        private final ScreenFrame frame;
        private final VBox node = new VBox();

        Plain(Step step) {
            this.step = step;
            frame = new ScreenFrame(step.name());
            node.setFocusTraversable(true);
            if (step == Step.GOAL) {
                node.getChildren().add(field);
                frame.keys().add(KeyHint.of("T", "As table", () -> done.add("T")));
                frame.keys().add(KeyHint.of("F1", "Recipe", () -> done.add("F1")));
            }
        }

        @Override
        public Step step() {
            return step;
        }

        @Override
        public ScreenFrame frame() {
            return frame;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void opened() {
            done.add("opened " + step);
            node.requestFocus();
        }

        @Override
        public void closed() {
            done.add("closed " + step);
        }
    }

    @Start
    void start(Stage window) {
        stage = window;
        theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        model.workspaceProperty().set("Brightwater");
        model.marks().put(Step.DATA, StepMark.DONE);
        model.entriesProperty().set(() -> List.of(PaletteEntry.metric("Win rate", "33 %", () -> done.add("win rate")),
                PaletteEntry.metric("Sales cycle", "58 days", () -> done.add("cycle")),
                PaletteEntry.goal("Win more", "", () -> done.add("goal"))));
        shell = new Shell(Messages.of(Locale.ENGLISH), new Appearance(Locale.ENGLISH, theme), new Background(_ -> {
        }), model, List.of(new Plain(Step.DATA), new Plain(Step.GOAL), new Plain(Step.BOARD)));
        Scene scene = new Scene(shell, 980, 700);
        theme.dress(scene);
        window.setScene(scene);
        shell.open(Step.DATA);
        window.show();
        done.clear();
    }

    @Test
    void theRailHoldsOnlyTheStepsThatHaveAScreen(FxRobot robot) {
        assertEquals(List.of("Data", "Goal", "Board"), robot.lookup(".rail-item").queryAllAs(ToggleButton.class)
                .stream().map(Labeled::getText).toList());
    }

    @Test
    void ctrlAndADigitGoesToAStepAndAltLeftBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(List.of("closed DATA", "opened GOAL"), done);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("opened DATA", done.getLast());
    }

    @Test
    void marksAreShownAndSaidAndFollowTheModel(FxRobot robot) {
        robot.interact(() -> model.marks().put(Step.GOAL, StepMark.partly(4, 5)));
        robot.interact(() -> model.marks().put(Step.BOARD, StepMark.NEXT));
        assertTrue(texts(robot, ".rail-mark").containsAll(List.of("4 of 5", "Next")));
        assertTrue(robot.lookup(".rail-item").queryAll().stream().map(Node::getAccessibleText).toList()
                .containsAll(List.of("Data, Done", "Goal, 4 of 5", "Board, Next")));
        robot.interact(() -> model.marks().remove(Step.BOARD));
        assertFalse(texts(robot, ".rail-mark").contains("Next"));
    }

    @Test
    void theRailIsNarrowBelow1100AndItsNamesStay(FxRobot robot) {
        Region rail = robot.lookup(".rail").queryAs(Region.class);
        assertEquals(76, rail.getWidth(), 1);
        assertEquals("Data", robot.lookup(".rail-item").queryAs(ToggleButton.class).getText());
        robot.interact(() -> shell.resize(1200, 700));
        robot.interact(() -> {
            shell.applyCss();
            shell.layout();
        });
        assertEquals(208, rail.getWidth(), 1);
    }

    @Test
    void ctrlKFindsByWhatIsTypedAndEnterRunsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("win");
        assertEquals(2, robot.lookup(".palette-row").queryAll().size());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of("goal"), done);
        assertTrue(robot.lookup(".palette").queryAll().isEmpty());
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack(FxRobot robot) {
        Node before = stage.getScene().getFocusOwner();
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".palette").queryAll().isEmpty());
        assertEquals(before, stage.getScene().getFocusOwner());
    }

    @Test
    void nothingFoundIsSaidInWords(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("zzz");
        assertEquals(List.of("Nothing is called “zzz”. Try fewer letters."), texts(robot, ".palette-none"));
        robot.push(KeyCode.ENTER);
        assertTrue(done.isEmpty());
    }

    @Test
    void keysOfTheScreenRunButLettersTypedInAFieldAreLeftToIt(FxRobot robot) {
        robot.interact(() -> shell.open(Step.GOAL));
        done.clear();
        robot.push(KeyCode.T).push(KeyCode.F1);
        assertEquals(List.of("T", "F1"), done);
        robot.interact(field::requestFocus);
        robot.push(KeyCode.T).push(KeyCode.F1);
        assertEquals(List.of("T", "F1", "F1"), done);
    }

    @Test
    void ctrlSlashShowsAllKeysOfTheScreenAndOfEverywhere(FxRobot robot) {
        robot.interact(() -> shell.open(Step.GOAL));
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        assertTrue(texts(robot, ".key-sheet .body").containsAll(List.of("As table", "Recipe", "Undo", "Find or run")));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".key-sheet").queryAll().isEmpty());
    }

    @Test
    void undoIsNamedRunsOnCtrlZAndIsOffWhereThereIsNothing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(done.isEmpty());
        robot.interact(() -> model.undoProperty()
                .set(new ShellModel.Reversal("Undo rename of 12 owners", () -> done.add("undone"))));
        assertTrue(robot.lookup(".icon-only").queryAll().stream()
                .anyMatch(node -> "Undo rename of 12 owners".equals(node.getAccessibleText())));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("undone"), done);
    }

    @Test
    void arrowsMoveThroughTheRail(FxRobot robot) {
        List<ToggleButton> items = List.copyOf(robot.lookup(".rail-item").queryAllAs(ToggleButton.class));
        robot.interact(() -> items.getFirst().requestFocus());
        robot.push(KeyCode.DOWN);
        assertTrue(items.get(1).isFocused());
        robot.push(KeyCode.SPACE);
        assertEquals("opened GOAL", done.getLast());
    }

    @Test
    void everyIconWithoutWordsSaysWhatItDoes(FxRobot robot) {
        for (Labeled control : robot.lookup(".icon-only").queryAllAs(Labeled.class)) {
            assertNotNull(control.getAccessibleText());
            assertNotNull(control.getTooltip());
        }
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream().map(Labeled::getText).toList();
    }
}

package app.quarterdeck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.dialog.ErrorDialog;
import app.quarterdeck.ui.kit.panel.BottomPanel;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.kit.parts.Notices;
import app.quarterdeck.ui.kit.parts.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PartsTest {

    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private Theme theme;
    private final List<String> done = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        theme = new Theme();
        Scene scene = new Scene(new StackPane(), 900, 600);
        theme.dress(scene);
        window.setScene(scene);
        window.show();
    }

    private void show(FxRobot robot, Node node) {
        robot.interact(() -> stage.getScene().setRoot(new StackPane(node)));
    }

    @Test
    void escapeClosesThePanelOpenedLastAndTheFocusGoesBackAtTheEnd(FxRobot robot) {
        Button main = new Button("main");
        Panels panels = new Panels(new StackPane(main));
        show(robot, panels);
        robot.interact(() -> {
            main.requestFocus();
            panels.side(new SidePanel(words, "Recipe"));
            panels.bottom(new BottomPanel(words, "Rows", new StackPane()));
        });
        robot.push(KeyCode.ESCAPE);
        assertNull(panels.openBottom());
        robot.push(KeyCode.ESCAPE);
        assertNull(panels.openSide());
        assertTrue(main.isFocused());
    }

    @Test
    void aCrumbGoesAwayOnClickAndOnDelete(FxRobot robot) {
        Crumb crumb = new Crumb(words, "Kind: new", () -> done.add("gone"));
        show(robot, crumb);
        assertEquals("Remove “Kind: new”", crumb.getAccessibleText());
        robot.clickOn(crumb);
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("gone", "gone"), done);
    }

    @Test
    void aMenuShowsItsValueInWordsAndTicksIt(FxRobot robot) {
        MenuChoice<Integer> choice = new MenuChoice<>(null, "None", year -> "FY" + year);
        show(robot, choice);
        robot.interact(() -> {
            choice.choices(List.of(2025, 2026));
            choice.valueProperty().set(2026);
        });
        assertEquals("FY2026", choice.getText());
        assertTrue(((RadioMenuItem) choice.getItems().get(1)).isSelected());
        robot.interact(() -> choice.getItems().getFirst().fire());
        assertEquals(2025, choice.valueProperty().get());
    }

    @Test
    void markedWordsAreStrongAndReadAloudWithoutMarks(FxRobot robot) {
        RichText text = new RichText("Closed within **58 days**; one in four took longer.");
        assertEquals("Closed within 58 days; one in four took longer.", text.getAccessibleText());
        assertEquals(List.of("58 days"), text.getChildren().stream().filter(it -> it.getStyleClass().contains("strong"))
                .map(it -> ((Text) it).getText()).toList());
    }

    @Test
    void aTileSaysItsFigureAndChange(FxRobot robot) {
        Tile tile = new Tile("Win rate").count("n 200");
        show(robot, tile);
        robot.interact(() -> tile.figure("33.0", "%", Tile.Change.of(true, "+3.4 points", Tone.GOOD), null, null));
        assertEquals("Win rate, 33.0 %, +3.4 points", tile.getAccessibleText());
        robot.interact(() -> tile.needs("Needs selling cost", "Why", "Type it in", () -> done.add("typed")));
        robot.clickOn("Type it in");
        assertEquals(List.of("typed"), done);
    }

    @Test
    void aNoticeStaysUntilItsActionIsTaken(FxRobot robot) {
        Notices notices = new Notices(words);
        show(robot, notices);
        robot.interact(() -> notices.show("214 deals imported", "Undo", () -> done.add("undone")));
        assertEquals(1, notices.getChildren().size());
        robot.clickOn("Undo");
        assertEquals(List.of("undone"), done);
        assertTrue(notices.getChildren().isEmpty());
    }

    @Test
    void aFaultOfTheUserIsSaidInItsOwnWordsAndADefectByItsCode(FxRobot robot) {
        ErrorDialog dialogs = new ErrorDialog(words, theme);
        robot.interact(() -> dialogs.show(stage, UserFault.of("ui.welcome.drop")));
        assertTrue(texts(robot).contains("or drop it here"));
        robot.push(KeyCode.ESCAPE);
        IllegalStateException defect = new IllegalStateException("secret");
        robot.interact(() -> dialogs.show(stage, defect));
        assertTrue(texts(robot).contains("Code " + ErrorDialog.code(defect)));
        assertTrue(texts(robot).stream().noneMatch(text -> text != null && text.contains("secret")));
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theDoorsOpenByDigitAndCtrlOOpensAnother(FxRobot robot) {
        NoActions actions = new NoActions();
        var welcome = new app.quarterdeck.ui.welcome.WelcomeScreen(words, new Appearance(Locale.ENGLISH, theme),
                actions,
                List.of(), java.time.LocalDate.of(2026, 6, 10), "1.0");
        show(robot, welcome);
        robot.interact(welcome::requestFocus);
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.O);
        assertEquals(List.of("sample", "file", "goal", "another"), actions.asked);
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".error-content .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}

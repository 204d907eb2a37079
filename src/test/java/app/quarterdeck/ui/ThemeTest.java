package app.quarterdeck.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    @Test
    void everyPageIsDrawnInBothThemesWithoutOneWarning(FxRobot robot) {
        List<String> warnings = warnings(() -> robot.interact(() -> Gallery.pages().forEach((name, page) -> {
            Theme theme = new Theme();
            Parent root = page.apply(Messages.of(Locale.ENGLISH), new Appearance(Locale.ENGLISH, theme));
            Scene scene = new Scene(root, 1000, 700);
            theme.dress(scene);
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                theme.choiceProperty().set(choice);
                scene.snapshot(null);
            }
        })));
        assertEquals(List.of(), warnings);
    }

    @Test
    void controlsOfControlsFxHaveTheirColoursInBothThemes(FxRobot robot) {
        List<String> warnings = warnings(() -> robot.interact(() -> {
            StackPane root = new StackPane(new SegmentedButton(), TextFields.createClearableTextField(),
                    new org.controlsfx.control.TaskProgressView<>(),
                    new org.controlsfx.control.spreadsheet.SpreadsheetView());
            Scene scene = new Scene(root, 600, 400);
            Theme theme = new Theme();
            theme.dress(scene);
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                theme.choiceProperty().set(choice);
                scene.snapshot(null);
            }
        }));
        assertEquals(List.of(), warnings);
    }

    @Test
    void aWarningWouldBeSeen(FxRobot robot) {
        assertFalse(warnings(() -> robot.interact(() -> {
            StackPane root = new StackPane();
            root.setStyle("-fx-background-color: -qd-no-such-colour;");
            new Scene(root, 10, 10).snapshot(null);
        })).isEmpty());
    }

    @Test
    void changingTheThemeRecoloursTheOpenWindowAndScalingEnlargesIt(FxRobot robot) {
        robot.interact(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            Labeled label = app.quarterdeck.ui.kit.Texts.name("Win rate");
            Scene scene = new Scene(new StackPane(label), 100, 100);
            theme.dress(scene);
            scene.snapshot(null);
            assertEquals(Color.web("#18212B"), label.getTextFill());
            assertEquals(13, label.getFont().getSize());
            theme.choiceProperty().set(Theme.Choice.DARK);
            theme.scaleProperty().set(2);
            scene.snapshot(null);
            assertEquals(Color.web("#E7ECF1"), label.getTextFill());
            assertEquals(26, label.getFont().getSize());
            assertNotEquals(0, label.getWidth());
        });
    }

    private static List<String> warnings(Runnable drawing) {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                seen.add(record.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        CSS.addHandler(handler);
        try {
            drawing.run();
        } finally {
            CSS.removeHandler(handler);
        }
        return List.copyOf(seen);
    }
}

package app.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.Specs;
import app.quarterdeck.charts.style.ChartStyle;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartViewTest {

    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

    private @Nullable ChartView view;

    @Start
    void open(Stage stage) {
        Fonts.load();
        view = new ChartView(Specs.stages(false), ChartStyle.LIGHT, MESSAGES);
        VBox box = new VBox(view);
        VBox.setVgrow(view, Priority.ALWAYS);
        stage.setScene(new Scene(box, 330, 120, Color.WHITE));
        stage.show();
    }

    private ChartView view() {
        return Objects.requireNonNull(view);
    }

    @Test
    void isReadOutAsTheSentenceOfItsSpecification(FxRobot robot) {
        assertEquals("Proposal takes longest, 24.9 days.", view().getAccessibleText());
        robot.interact(() -> view().show(Specs.trend(false), ChartStyle.DARK, MESSAGES));
        assertEquals("From 66 to 58 days in eight quarters.", view().getAccessibleText());
    }

    @Test
    void fillsItsRoomAndDrawsTheBars(FxRobot robot) {
        WritableImage image = snapshot(robot);
        PixelReader pixels = image.getPixelReader();
        int solid = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                solid += pixels.getColor(x, y).equals(Color.web("#2C3946")) ? 1 : 0;
            }
        }
        assertTrue(solid > 10_000, "solid pixels at twice the size: " + solid);
    }

    private WritableImage snapshot(FxRobot robot) {
        WritableImage[] out = new WritableImage[1];
        robot.interact(() -> {
            SnapshotParameters twice = new SnapshotParameters();
            twice.setTransform(Transform.scale(2, 2));
            out[0] = view().snapshot(twice, null);
        });
        return out[0];
    }
}

package app.quarterdeck.ui.shell;

import app.quarterdeck.ui.kit.Theme;
import javafx.animation.FadeTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The layer over everything: a scrim and one card, away again with Escape or a click beside it. */
final class Overlay extends StackPane {

    private final Region scrim = new Region();
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(_ -> close());
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    void open(Node card) {
        if (!isVisible()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(scrim, card);
        setVisible(true);
        card.requestFocus();
        if (Theme.calm() || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        FadeTransition fade = new FadeTransition(Duration.millis(90), this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}

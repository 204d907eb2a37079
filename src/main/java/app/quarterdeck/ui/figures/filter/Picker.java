package app.quarterdeck.ui.figures.filter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A small card under the control that opened it. Escape or a click elsewhere takes it away. */
class Picker {

    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    Picker() {
        card.getStyleClass().add("picker");
        popup.getScene().getRoot().getStyleClass().addAll("root", "popup");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
    }

    final void content(Node... nodes) {
        card.getChildren().setAll(nodes);
    }

    final void show(Node below) {
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, place.getMinX(), place.getMaxY() + GAP);
        popup.setOnHidden(_ -> below.requestFocus());
        focus();
    }

    final void hide() {
        popup.hide();
    }

    /** Puts the focus where work begins. */
    void focus() {
    }
}

package app.quarterdeck.ui.kit.panel;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/** Brings the selected thing under the eyes: focus and scrolling. */
public final class Reveal {

    private Reveal() {
    }

    /** Puts the focus there; the panels bring their content into the window only once they are laid out. */
    public static void focus(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
        } else {
            Subscription[] once = {Subscription.EMPTY};
            once[0] = node.sceneProperty().subscribe((_, scene) -> {
                if (scene != null) {
                    once[0].unsubscribe();
                    Platform.runLater(node::requestFocus);
                }
            });
        }
    }

    /** Scrolls just far enough to show something in it. */
    public static void in(ScrollPane scroll, Node node) {
        Node page = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double height = page.getLayoutBounds().getHeight() - seen;
        if (height <= 0) {
            return;
        }
        Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * height;
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / height);
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue((place.getMaxY() - seen) / height);
        }
    }
}

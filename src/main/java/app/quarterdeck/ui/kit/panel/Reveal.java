package app.quarterdeck.ui.kit.panel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what got the focus into sight. */
public final class Reveal {

    private Reveal() {
    }

    /** Scrolls up or down just far enough to see a node of the content. */
    public static void in(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double spare = content.getBoundsInLocal().getHeight() - seen;
        if (spare <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = scroll.getVvalue() * spare;
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / spare);
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue((place.getMaxY() - seen) / spare);
        }
    }
}

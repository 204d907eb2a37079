package app.quarterdeck.ui.kit.parts;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The anchor on its accent square. The master drawing is {@code assets/icon.svg}. */
public final class Logo extends StackPane {

    /** In a square of 24: shackle and shank, stock, arms. Stroked, not filled. */
    private static final String ANCHOR = "M12 3.5v17M7.5 8.5h9M4 12.5c.3 4.8 3.6 8 8 8s7.7-3.2 8-8";

    /** @param styleClass {@code logo-small} (26 px, rail) or {@code logo-large} (40 px, welcome) */
    public Logo(String styleClass) {
        SVGPath anchor = new SVGPath();
        anchor.setContent(ANCHOR);
        anchor.getStyleClass().add("anchor");
        getStyleClass().addAll("logo", styleClass);
        getChildren().add(anchor);
        setMouseTransparent(true);
    }
}

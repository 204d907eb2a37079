package app.quarterdeck.ui.kit.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How much of a whole: a 6 px bar, either one stretch or a piece for each of a few. */
public final class Meter extends HBox {

    private final List<Region> pieces = new ArrayList<>();

    private Meter(String words) {
        getStyleClass().add("meter");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    /**
     * @param share 0 to 1
     * @param words the same for a screen reader: "97 % filled"
     */
    public static Meter of(double share, String words) {
        Meter meter = new Meter(words);
        Region bar = new Region();
        bar.getStyleClass().add("meter-bar");
        bar.prefWidthProperty().bind(meter.widthProperty().multiply(Math.clamp(share, 0, 1)));
        bar.setMinWidth(USE_PREF_SIZE);
        meter.getStyleClass().add("whole");
        meter.getChildren().add(bar);
        return meter;
    }

    /** A piece for each of {@code of}, the first {@code done} filled. */
    public static Meter pieces(int done, int of, String words) {
        Meter meter = new Meter(words);
        for (int i = 0; i < of; i++) {
            Region piece = new Region();
            piece.getStyleClass().add(i < done ? "meter-done" : "meter-open");
            HBox.setHgrow(piece, Priority.ALWAYS);
            meter.pieces.add(piece);
        }
        meter.getChildren().addAll(meter.pieces);
        return meter;
    }
}

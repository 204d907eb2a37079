package app.quarterdeck.ui.kit;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;

/** An icon on a rounded ground of its tone: the head of a door, of an error. */
public final class IconSquare extends StackPane {

    private IconSquare(Ikon ikon, Tone tone) {
        super(Icons.of(ikon, Icons.Size.LARGE));
        getStyleClass().add("icon-square");
        tone.on(this);
    }

    public static IconSquare of(Ikon ikon, Tone tone) {
        return new IconSquare(ikon, tone);
    }
}

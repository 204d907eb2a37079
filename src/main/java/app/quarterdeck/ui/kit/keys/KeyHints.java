package app.quarterdeck.ui.kit.keys;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Key caps with their words, side by side. */
public final class KeyHints extends HBox {

    public KeyHints(List<KeyHint> hints) {
        getStyleClass().add("key-hints");
        for (KeyHint hint : hints) {
            Label text = new Label(hint.text());
            text.getStyleClass().add("key-text");
            HBox pair = new HBox(cap(hint.caps()), text);
            pair.getStyleClass().add("key-hint");
            getChildren().add(pair);
        }
    }

    /** A key as it is drawn on the keyboard. */
    public static Label cap(String keys) {
        Label cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}

package app.quarterdeck.ui.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/** Buttons with words. The text says what happens. */
public final class Buttons {

    private Buttons() {
    }

    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button plain(Ikon icon, String text, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** The one decision of a screen, in accent. */
    public static Button primary(String text, Runnable action) {
        return styled(plain(text, action), "primary");
    }

    public static Button primary(Ikon icon, String text, Runnable action) {
        return styled(plain(icon, text, action), "primary");
    }

    /** 26 high: beside a row or inside a tile. */
    public static Button small(String text, Runnable action) {
        return styled(plain(text, action), "small");
    }

    /** Words in accent without an edge. */
    public static Button link(String text, Runnable action) {
        return styled(plain(text, action), "link");
    }

    public static Button link(Ikon icon, String text, Runnable action) {
        Button button = styled(plain(text, action), "link");
        button.setGraphic(Icons.of(icon));
        return button;
    }

    public static Button styled(Button button, String styleClass) {
        button.getStyleClass().add(styleClass);
        return button;
    }
}

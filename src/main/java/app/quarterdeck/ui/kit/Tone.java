package app.quarterdeck.ui.kit;

import java.util.Locale;
import javafx.scene.Node;

/** What a colour says. Never said by colour alone: a word, a sign or an icon goes with it. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    GOOD,
    BAD,
    CAUTION;

    /** {@code tone-good} and so on. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    public void on(Node node) {
        for (Tone tone : values()) {
            node.getStyleClass().remove(tone.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }
}

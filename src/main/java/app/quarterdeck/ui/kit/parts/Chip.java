package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Tone;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** A state in a word, with an icon where it is good, bad or needs care. */
public final class Chip extends Label {

    public Chip(String text, Tone tone, @Nullable Ikon icon) {
        super(text);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        say(text, tone, icon);
    }

    public Chip(String text, Tone tone) {
        this(text, tone, null);
    }

    public void say(String text, Tone tone, @Nullable Ikon icon) {
        setText(text);
        setGraphic(icon == null ? null : Icons.small(icon));
        tone.on(this);
    }
}

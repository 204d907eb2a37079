package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** A filter or a choice in words that a click, Delete or Backspace takes away. */
public final class Crumb extends Button {

    public Crumb(Messages words, String text, Runnable remove) {
        super(text, Icons.small(Feather.X));
        getStyleClass().add("crumb");
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleText(words.get("ui.crumb.remove", text));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> remove.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                remove.run();
            }
        });
    }
}

package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import atlantafx.base.controls.Notification;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bottom right corner, where finished work reports and offers a way back. A notice stays until dismissed. */
public final class Notices extends VBox {

    private static final int AT_ONCE = 3;

    private final Messages words;

    public Notices(Messages words) {
        this.words = words;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
    }

    /** Something to do about a notice; doing it dismisses the notice. */
    public record Action(String text, Runnable run) {
    }

    /**
     * Shows a sentence with one thing to do about it.
     *
     * @param actionText words of the button
     */
    public void show(String text, String actionText, Runnable action) {
        show(text, new Action(actionText, action));
    }

    /** Shows a sentence with what can be done about it. */
    public void show(String text, Action... actions) {
        Notification notice = new Notification(text, Icons.of(Feather.CHECK));
        notice.setOnClose(_ -> getChildren().remove(notice));
        notice.setAccessibleText(text);
        for (Action action : actions) {
            notice.getPrimaryActions().add(Buttons.small(action.text(), () -> {
                getChildren().remove(notice);
                action.run().run();
            }));
        }
        getChildren().add(notice);
        if (getChildren().size() > AT_ONCE) {
            getChildren().removeFirst();
        }
        nameClose(notice);
    }

    private void nameClose(Notification notice) {
        notice.applyCss();
        Node close = notice.lookup(".close-button");
        if (close != null) {
            close.setAccessibleText(words.get("ui.close"));
        }
    }
}

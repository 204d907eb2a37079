package app.quarterdeck.ui.shell;

import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The lowest line: the first five keys of the screen, and a note at the right. */
final class Foot extends StackPane {

    private static final int SHOWN = 5;

    private final HBox line = new HBox();
    private final Label note = Texts.line("", "caption");
    private Subscription following = Subscription.EMPTY;

    Foot() {
        getStyleClass().add("foot-place");
        line.getStyleClass().add("foot");
    }

    void follow(ScreenFrame frame) {
        following.unsubscribe();
        ListChangeListener<KeyHint> listener = _ -> keys(frame.keys());
        frame.keys().addListener(listener);
        keys(frame.keys());
        following = Subscription.combine(() -> frame.keys().removeListener(listener),
                frame.noteProperty().subscribe(note::setText),
                frame.footProperty().subscribe(own -> getChildren().setAll(own == null ? line : own)));
    }

    private void keys(ObservableList<KeyHint> keys) {
        KeyHints hints = new KeyHints(keys.stream().limit(SHOWN).toList());
        hints.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().setAll(hints, gap, note);
    }
}

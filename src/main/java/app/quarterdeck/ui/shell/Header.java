package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line at the top: the screen's name and what belongs to it, undo and redo, the way to the palette, buttons. */
final class Header extends HBox {

    private static final int SHORT = 16;

    private final Messages words;
    private final Label title = Texts.line("", "title");
    private final Button undo;
    private final Button redo;
    private final Button find;
    private Subscription following = Subscription.EMPTY;

    Header(Messages words, ShellModel model, Runnable openPalette) {
        this.words = words;
        undo = reversal(Feather.CORNER_UP_LEFT, "ui.undo", "Shortcut+Z", model.undoProperty());
        redo = reversal(Feather.CORNER_UP_RIGHT, "ui.redo", "Shortcut+Shift+Z", model.redoProperty());
        find = find(openPalette);
        getStyleClass().add("screen-header");
    }

    void follow(ScreenFrame frame) {
        following.unsubscribe();
        ListChangeListener<Node> listener = _ -> arrange(frame);
        frame.beside().addListener(listener);
        frame.actions().addListener(listener);
        following = Subscription.combine(() -> frame.beside().removeListener(listener),
                () -> frame.actions().removeListener(listener), frame.titleProperty().subscribe(this::title),
                frame.backProperty().subscribe(_ -> arrange(frame)),
                frame.wizardProperty().subscribe(_ -> arrange(frame)));
    }

    private void title(String text) {
        title.setText(text);
        // a step's name stays whole, a deal's or a customer's may be shortened
        title.setMinWidth(text.length() <= SHORT ? USE_PREF_SIZE : 0);
    }

    private void arrange(ScreenFrame frame) {
        List<Node> parts = new ArrayList<>();
        Runnable back = frame.backProperty().get();
        if (back != null) {
            parts.add(Icons.button(Feather.CHEVRON_LEFT, words.get("ui.back"), KeyHint.caps("Alt+Left"), back));
        }
        parts.add(title);
        parts.addAll(frame.beside());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        parts.add(gap);
        Node wizard = frame.wizardProperty().get();
        if (wizard == null) {
            HBox pair = new HBox(undo, redo);
            pair.getStyleClass().add("undo-pair");
            pair.setMinWidth(USE_PREF_SIZE);
            parts.addAll(List.of(pair, find));
        } else {
            Region after = new Region();
            HBox.setHgrow(after, Priority.ALWAYS);
            parts.addAll(List.of(wizard, after));
        }
        for (Node action : frame.actions()) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
            parts.add(action);
        }
        getChildren().setAll(parts);
    }

    private Button reversal(Feather icon, String key, String keys, ObjectProperty<ShellModel.@Nullable Reversal> what) {
        String caps = KeyHint.caps(keys);
        Button button = Icons.button(icon, words.get(key), caps, () -> {
            ShellModel.Reversal now = what.get();
            if (now != null) {
                now.action().run();
            }
        });
        what.subscribe(now -> {
            button.setDisable(now == null);
            Icons.name(button, now == null ? words.get(key) : now.text(), caps);
        });
        return button;
    }

    private Button find(Runnable openPalette) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(Icons.of(Feather.SEARCH), Texts.line(words.get("ui.find"), "find-text"), gap,
                KeyHints.cap(KeyHint.caps("Shortcut+K")));
        inside.getStyleClass().add("find-inside");
        Button button = new Button();
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("find");
        inside.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setAccessibleText(words.get("ui.find.long"));
        button.setTooltip(new Tooltip(words.get("ui.find.long")));
        button.setOnAction(_ -> openPalette.run());
        return button;
    }
}

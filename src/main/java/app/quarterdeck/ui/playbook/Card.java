package app.quarterdeck.ui.playbook;

import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Something of the playbook with what the figures say of it. Arrows go from one to the next, the keyboard's is in hand. */
final class Card extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Object of;

    /** @param of what is in hand while the card is */
    Card(PlaybookModel model, Object of, String name) {
        this.of = of;
        getStyleClass().add("play-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(name);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.chosen.set(of);
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (by != 0 && getParent() != null) {
                List<Node> cards = getParent().getChildrenUnmodifiable().stream().filter(Card.class::isInstance)
                        .toList();
                int to = cards.indexOf(this) + by;
                if (to >= 0 && to < cards.size()) {
                    cards.get(to).requestFocus();
                    event.consume();
                }
            }
        });
        model.chosen.subscribe(now -> pseudoClassStateChanged(CHOSEN, of.equals(now)));
    }

    Object of() {
        return of;
    }

    /** The name with an icon before it, and a chip at the right. */
    Card head(@Nullable Ikon icon, Tone tone, String name, @Nullable Chip chip) {
        Label title = Texts.heading(name);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title);
        if (icon != null) {
            Label sign = new Label("", Icons.of(icon));
            tone.on(sign);
            sign.getStyleClass().add("play-sign");
            line.getChildren().addFirst(sign);
        }
        if (chip != null) {
            line.getChildren().add(chip);
        }
        line.getStyleClass().add("play-line");
        getChildren().add(line);
        return this;
    }

    Card body(String text) {
        if (!text.isBlank()) {
            getChildren().add(Texts.body(text));
        }
        return this;
    }

    Card sub(String text) {
        if (!text.isBlank()) {
            getChildren().add(Texts.sub(text));
        }
        return this;
    }

    /** Small words at the left, actions at the right. */
    Card foot(String text, Node... actions) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(Texts.caption(text), gap);
        line.getChildren().addAll(actions);
        line.getStyleClass().add("play-line");
        getChildren().add(line);
        return this;
    }
}

package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A chosen metric with its figure today. */
final class ChosenRow extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Chosen.Group group;
    private final Chosen chosen;

    ChosenRow(Messages words, Chosen.Group group, Chosen chosen, Runnable select, Runnable remove) {
        this.group = group;
        this.chosen = chosen;
        Label name = Texts.line(chosen.name(), "name");
        name.setGraphic(Icons.small(chosen.ready() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        name.getStyleClass().add("metric-name");
        (chosen.ready() ? Tone.GOOD : Tone.CAUTION).on(name);
        // what is missing, and the whole figure, are said again beside it; the name tells which it is
        name.setMinWidth(USE_PREF_SIZE);
        Label figure = Texts.line(chosen.figure(), "sub");
        figure.getStyleClass().add("chosen-figure");
        figure.setMinWidth(0);
        Tooltip.install(this, new Tooltip(words.get("shelf.said", chosen.name(), chosen.figure())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("chosen");
        pseudoClassStateChanged(FIRST, chosen.equals(group.metrics().getFirst()));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.get("shelf.said", chosen.name(), chosen.figure()));
        getChildren().addAll(name, gap, figure);
        if (group.open()) {
            Button away = Icons.button(Feather.X, words.get("shelf.remove.from", chosen.name(), group.title()), null,
                    remove);
            away.getStyleClass().add("chosen-remove");
            away.setFocusTraversable(false);
            away.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
            away.managedProperty().bind(away.visibleProperty());
            getChildren().add(away);
        }
        setOnMousePressed(_ -> requestFocus());
        focusedProperty().subscribe(now -> {
            if (now) {
                select.run();
            }
        });
    }

    Chosen.Group group() {
        return group;
    }

    String metric() {
        return chosen.metric();
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}

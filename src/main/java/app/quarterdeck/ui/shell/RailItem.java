package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** One step in the rail: accent bar, icon, name, and how far it is. */
final class RailItem extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Messages words;
    private final Step step;
    private final ToggleButton button;
    private final Label mark = new Label();
    private StepMark shown = StepMark.NONE;

    RailItem(Messages words, Step step, int number, Runnable open) {
        this.words = words;
        this.step = step;
        String name = step.say(words);
        button = new ToggleButton(name, Icons.of(step.icon(), Icons.Size.LARGE));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-item");
        button.setTooltip(new Tooltip(name + "  " + KeyHint.caps("Shortcut+" + number)));
        button.setOnAction(_ -> open.run());
        mark.getStyleClass().add("rail-mark");
        mark.setMouseTransparent(true);
        StackPane place = new StackPane(button, mark);
        StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
        HBox.setHgrow(place, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("rail-bar");
        getStyleClass().add("rail-line");
        getChildren().addAll(bar, place);
        mark(StepMark.NONE);
    }

    Step step() {
        return step;
    }

    boolean focused() {
        return button.isFocused();
    }

    void focus() {
        button.requestFocus();
    }

    void current(boolean current) {
        // a click on the current step would otherwise let go of it
        button.setSelected(current);
        pseudoClassStateChanged(CURRENT, current);
    }

    void compact(boolean compact) {
        button.setContentDisplay(compact ? ContentDisplay.TOP : ContentDisplay.LEFT);
        button.setAlignment(compact ? Pos.CENTER : Pos.CENTER_LEFT);
        mark.setVisible(!compact && shown.kind() != StepMark.Kind.NONE);
    }

    void mark(StepMark now) {
        shown = now;
        boolean done = now.kind() == StepMark.Kind.DONE;
        boolean calls = now.kind() == StepMark.Kind.NEXT || now.kind() == StepMark.Kind.NOW;
        String said = now.say(words);
        mark.setText(done ? "" : said);
        mark.setGraphic(done ? Icons.of(Feather.CHECK) : null);
        mark.getStyleClass().remove("calls");
        if (calls) {
            mark.getStyleClass().add("calls");
        }
        mark.setVisible(button.getContentDisplay() != ContentDisplay.TOP && now.kind() != StepMark.Kind.NONE);
        button.setAccessibleText(said.isEmpty() ? step.say(words) : words.get("ui.rail.item", step.say(words), said));
    }
}

package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * One metric of the board: name and n; figure, unit and change; one line; a chart. Takes the focus; selected has the
 * accent edge. All texts come ready in the user's language.
 */
public final class Tile extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NEEDS = PseudoClass.getPseudoClass("needs");
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");

    private final BooleanProperty selected = new SimpleBooleanProperty();
    private final Label name;
    private final Label count = Texts.line("", "tile-count");
    private final HBox chips = new HBox();
    private final HBox head;
    private final VBox body = new VBox();

    public Tile(String metric) {
        name = Texts.line(metric, "name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        chips.getStyleClass().add("tile-chips");
        head = new HBox(name, chips, gap, count);
        head.getStyleClass().add("tile-head");
        body.getStyleClass().add("tile-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("tile");
        getChildren().addAll(head, body);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(metric);
        setOnMousePressed(_ -> requestFocus());
        selected.subscribe(now -> pseudoClassStateChanged(SELECTED, now));
    }

    public BooleanProperty selectedProperty() {
        return selected;
    }

    /** "n 64", at the upper right. */
    public Tile count(String text) {
        count.setText(text);
        return this;
    }

    /** A small control in the upper right corner, after the count. */
    public Tile corner(Node control) {
        head.getChildren().add(control);
        return this;
    }

    public Tile chip(Chip chip) {
        chips.getChildren().add(chip);
        return this;
    }

    /**
     * The normal state.
     *
     * @param figure the number, "58"; or the count where there are fewer than ten
     * @param unit   beside it, may be empty
     * @param change arrow and words of the change, null for none
     * @param line   target or caveat, null for none
     * @param chart  fills what is left, null for none
     */
    public void figure(String figure, String unit, @Nullable Change change, @Nullable Line line,
            @Nullable Node chart) {
        HBox figures = new HBox(Texts.line(figure, "figure"), Texts.line(unit, "unit"));
        figures.getStyleClass().add("tile-figures");
        figures.getChildren().getFirst().setViewOrder(-1);
        figures.getChildren().forEach(label -> ((Region) label).setMinWidth(USE_PREF_SIZE));
        String said = name.getText() + ", " + figure + " " + unit;
        if (change != null) {
            Label label = Texts.line(change.text(), "change");
            label.setGraphic(Icons.of(change.arrow()));
            change.tone().on(label);
            figures.getChildren().add(label);
            said += ", " + change.text();
        }
        body.getChildren().setAll(figures);
        if (line != null) {
            body.getChildren().add(line.label());
            said += ", " + line.text();
        }
        if (chart != null) {
            VBox.setVgrow(chart, Priority.ALWAYS);
            body.getChildren().add(chart);
        }
        setAccessibleText(said);
        state(false, false);
    }

    /** A field is missing: dashed edge, what is needed, why, and one button. */
    public void needs(String what, String why, String button, Runnable action) {
        Label need = Texts.line(what, "tile-need");
        need.setGraphic(Icons.of(Feather.INFO));
        Label reason = Texts.sub(why);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        body.getChildren().setAll(need, reason, gap, Buttons.small(button, action));
        setAccessibleText(name.getText() + ", " + what);
        state(true, false);
    }

    /** Being worked out again: the figure dims, nothing moves. */
    public void working() {
        pseudoClassStateChanged(WORKING, true);
    }

    public void failed(String sentence, String retry, Runnable action) {
        Label what = Texts.line(sentence, "tile-failed");
        what.setWrapText(true);
        what.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        body.getChildren().setAll(what, Buttons.small(retry, action));
        setAccessibleText(name.getText() + ", " + sentence);
        state(false, false);
    }

    private void state(boolean needs, boolean working) {
        pseudoClassStateChanged(NEEDS, needs);
        pseudoClassStateChanged(WORKING, working);
    }

    /** A change against the comparison. */
    public record Change(Ikon arrow, String text, Tone tone) {

        /** @param up which way the arrow points; the tone says whether that is good */
        public static Change of(boolean up, String text, Tone tone) {
            return new Change(up ? Feather.ARROW_UP : Feather.ARROW_DOWN, text, tone);
        }
    }

    /** The line under the figure. */
    public record Line(String text, boolean caution) {
        private Label label() {
            Label label = Texts.line(text, "tile-line");
            if (caution) {
                label.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
                Tone.CAUTION.on(label);
            }
            return label;
        }
    }
}

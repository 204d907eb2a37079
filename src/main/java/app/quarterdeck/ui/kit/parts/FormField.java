package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Tone;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A control with its name above and a line of help or the fault below. */
public final class FormField extends VBox {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final Node control;
    private final Label line = new Label();
    private String help = "";

    public FormField(String name, Node control) {
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("name");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null && !control.accessibleTextProperty().isBound()) {
            control.setAccessibleText(name);
        }
        line.getStyleClass().add("form-line");
        line.setWrapText(true);
        getStyleClass().add("form-field");
        getChildren().addAll(label, control);
    }

    public FormField help(String text) {
        help = text;
        fault(null);
        return this;
    }

    /** Says what is wrong with the value in place of the help; null when it is right. */
    public void fault(@Nullable String sentence) {
        String text = sentence == null ? help : sentence;
        line.setText(text);
        line.setGraphic(sentence == null ? null : Icons.small(Feather.ALERT_TRIANGLE));
        (sentence == null ? Tone.NEUTRAL : Tone.BAD).on(line);
        control.pseudoClassStateChanged(FAULTY, sentence != null);
        control.setAccessibleHelp(text);
        getChildren().remove(line);
        if (!text.isEmpty()) {
            getChildren().add(line);
        }
    }
}

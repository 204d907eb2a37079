package app.quarterdeck.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/** Labels in the six type styles of the design. All wrap except where one line is asked for. */
public final class Texts {

    private Texts() {
    }

    /** The sentence at the top of a screen. */
    public static Label message(String text) {
        return label(text, "lead");
    }

    /** Screen name, panel heading. */
    public static Label title(String text) {
        return label(text, "title");
    }

    /** Group heading, card name. */
    public static Label heading(String text) {
        return label(text, "heading");
    }

    public static Label body(String text) {
        return label(text, "body");
    }

    /** Body in SemiBold: the name of a thing. */
    public static Label name(String text) {
        return label(text, "name");
    }

    /** Body in the second tone: what explains the line above. */
    public static Label sub(String text) {
        return label(text, "sub");
    }

    /** The smallest text: caveats, counts, hints. */
    public static Label caption(String text) {
        return label(text, "caption");
    }

    /** Ids and raw values of a file. */
    public static Label mono(String text) {
        return line(text, "mono");
    }

    /** Names are written for the middle of a sentence: at its beginning they get a capital letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A label of one line, cut with an ellipsis where there is no room. */
    public static Label line(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = line(text, styleClass);
        label.setWrapText(true);
        return label;
    }
}

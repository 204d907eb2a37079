package app.quarterdeck.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence with its figures in SemiBold: what stands between two pairs of asterisks, {@code **58 days**}. */
public final class RichText extends TextFlow {

    private static final String MARK = "**";

    /** @param styleClasses type styles, such as {@code title} or {@code sub}; body without */
    public RichText(String marked, String... styleClasses) {
        getStyleClass().add("rich-text");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.TEXT);
        setMarked(marked);
    }

    public void setMarked(String marked) {
        getChildren().clear();
        String[] parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                Text text = new Text(parts[i]);
                text.getStyleClass().add(i % 2 == 1 ? "strong" : "plain");
                getChildren().add(text);
            }
        }
        setAccessibleText(plain(marked));
    }

    /** The sentence without marks, as it is copied or read aloud. */
    public static String plain(String marked) {
        return marked.replace(MARK, "");
    }
}

package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Title, note or decision of a page while it is written. Enter keeps it, Escape leaves it as it was. */
final class TextEditor extends VBox {

    private final TextArea text = new TextArea();

    /**
     * @param what {@code title}, {@code note} or {@code decision}
     * @param own whether the title on the page is the user's, who may go back to the sentence
     */
    TextEditor(Messages words, String what, String title, boolean own, Consumer<String> keep, Runnable leave) {
        text.setText(title);
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.setAccessibleText(words.get("review.write." + what));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                keep.accept(text.getText());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        HBox buttons = new HBox(
                Buttons.styled(
                        Buttons.primary(words.get("review.keep." + what), () -> keep.accept(text.getText())),
                        "small"),
                Buttons.small(words.get("review.title.leave"), leave));
        if (own) {
            buttons.getChildren().add(1, Buttons.small(words.get("review.back." + what), () -> keep.accept("")));
        }
        buttons.getStyleClass().add("title-buttons");
        getStyleClass().add("title-editor");
        getChildren().addAll(text, buttons);
    }

    void focus() {
        text.requestFocus();
        text.selectAll();
    }
}

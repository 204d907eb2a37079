package app.quarterdeck.ui.data.same;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.same.Remembered;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What counts as something else, each with the way to forget it. */
final class RememberedList extends VBox {

    RememberedList(Messages words, List<Remembered> all, boolean writable, Consumer<Remembered> forget) {
        getStyleClass().add("same-remembered");
        if (all.isEmpty()) {
            getChildren().add(Texts.sub(words.get("data.same.remembered.none")));
        }
        all.forEach(one -> getChildren().add(line(words, one, writable, forget)));
    }

    private static Node line(Messages words, Remembered one, boolean writable, Consumer<Remembered> forget) {
        Label text = Texts.body(words.get("data.same.counts", one.name(), one.same()));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = Buttons.small(words.get("data.same.forget"), () -> forget.accept(one));
        button.setAccessibleText(words.get("data.same.forget.long", one.name()));
        button.setDisable(!writable);
        HBox line = new HBox(text, Texts.line(Texts.sentence(SameDialog.name(words, one.list())), "sub"), button);
        line.getStyleClass().add("same-line");
        return line;
    }
}

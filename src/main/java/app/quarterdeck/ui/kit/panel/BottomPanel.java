package app.quarterdeck.ui.kit.panel;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the bottom: heading, a line beside it, actions and a cross; below it one node, usually a table. */
public final class BottomPanel extends VBox {

    private final Label title;
    private final Label sub = Texts.line("", "sub");
    private final HBox actions = new HBox();
    private final Button close;

    public BottomPanel(Messages words, String title, Node content) {
        this.title = Texts.line(title, "heading");
        this.close = Icons.button(Feather.X, words.get("ui.panel.close"), "Esc", () -> {
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("panel-actions");
        HBox head = new HBox(this.title, sub, gap, actions, close);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        getStyleClass().add("bottom-panel");
        getChildren().addAll(head, content);
        setAccessibleText(title);
    }

    public void title(String text, String beside) {
        title.setText(text);
        sub.setText(beside);
        setAccessibleText(text);
    }

    public void actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }
}
